using CallCoach.Coaching;

namespace CallCoach.Store;

/// <summary>A misheard word set right, in a bundle.</summary>
internal sealed record BundledWord(Speaker Speaker, long Utterance, int Word, string Becomes);

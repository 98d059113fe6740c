using CallCoach.Coaching;

namespace CallCoach.Store;

/// <summary>One utterance of the transcript. Speaker and number name it in the call.</summary>
/// <param name="Heard">As heard, where the rep corrected it.</param>
/// <param name="Words">Its words with times and confidence; empty where only the text is known.</param>
/// <param name="Corrections">What the rep set right in it, in the order of the words as heard.</param>
public sealed record ReviewUtterance(
    Speaker Speaker,
    long Number,
    TimeSpan Start,
    TimeSpan End,
    string Text,
    string? Heard,
    IReadOnlyList<Word> Words,
    IReadOnlyList<WordCorrection> Corrections);

using CallCoach.Audio;

namespace CallCoach.Speech;

/// <summary>A hole in a track: samples that never came, or came faster than they could be read.</summary>
public sealed record SoundLost(Track Track, TimeSpan At, TimeSpan From, TimeSpan To) : SpeechEvent(Track, At);

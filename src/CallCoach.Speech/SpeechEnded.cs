using CallCoach.Audio;

namespace CallCoach.Speech;

/// <summary>Silence held: the utterance is over, its words follow. <paramref name="End"/> is where the silence began.</summary>
public sealed record SpeechEnded(Track Track, TimeSpan At, long Utterance, TimeSpan End) : SpeechEvent(Track, At);

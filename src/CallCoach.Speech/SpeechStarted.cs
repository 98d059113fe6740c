using CallCoach.Audio;

namespace CallCoach.Speech;

/// <summary>Somebody began to speak. <paramref name="Utterance"/> numbers the utterances of a track from 1.</summary>
public sealed record SpeechStarted(Track Track, TimeSpan At, long Utterance, TimeSpan Start) : SpeechEvent(Track, At);

using CallCoach.Audio;

namespace CallCoach.Speech;

/// <summary>Something heard on one track. <see cref="At"/> is the call time at which it became known.</summary>
public abstract record SpeechEvent(Track Track, TimeSpan At);

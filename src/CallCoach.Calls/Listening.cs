using CallCoach.Audio;
using CallCoach.Speech;

namespace CallCoach.Calls;

/// <summary>The stage that hears: frames of both tracks in, who spoke when and the words out.</summary>
public delegate IAsyncEnumerable<SpeechEvent> Listening(
    IAsyncEnumerable<AudioFrame> sound, CallMode mode, CancellationToken cancellationToken);

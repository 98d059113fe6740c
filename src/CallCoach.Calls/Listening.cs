using CallCoach.Audio;
using CallCoach.Speech;

namespace CallCoach.Calls;

/// <summary>The stage that hears: frames of both tracks in, who spoke when and the words out.</summary>
/// <param name="names">Names and product words that may be said in this call.</param>
public delegate IAsyncEnumerable<SpeechEvent> Listening(
    IAsyncEnumerable<AudioFrame> sound, CallMode mode, IReadOnlyList<string> names, CancellationToken cancellationToken);

using CallCoach.Audio;
using CallCoach.Speech;

namespace CallCoach.Calls;

/// <summary>The stage that hears: frames of both tracks in, who spoke when and the words out.</summary>
/// <param name="vocabulary">Names and product words that the recogniser should know, weightiest first; none without them.</param>
public delegate IAsyncEnumerable<SpeechEvent> Listening(
    IAsyncEnumerable<AudioFrame> sound, CallMode mode, string? vocabulary, CancellationToken cancellationToken);

namespace CallCoach.Speech;

/// <summary>Turns the sound of one utterance into words. One inference at a time; the worker above it keeps that order.</summary>
public interface ISpeechRecognizer : IAsyncDisposable
{
    RecognizerCapabilities Capabilities { get; }

    /// <summary>Decodes one utterance. Cancelling stops the decode itself.</summary>
    /// <exception cref="SpeechException">The engine failed; the message says what to do.</exception>
    Task<Recognition> RecognizeAsync(RecognitionRequest request, CancellationToken cancellationToken);
}

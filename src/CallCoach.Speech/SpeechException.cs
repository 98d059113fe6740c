namespace CallCoach.Speech;

/// <summary>Speech can't be recognised: a model is missing or torn, a native library does not load. The message says what to do.</summary>
public sealed class SpeechException : Exception
{
    public SpeechException()
    {
    }

    public SpeechException(string message)
        : base(message)
    {
    }

    public SpeechException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

namespace CallCoach.Language;

/// <summary>The language model can't be used; the message says what to do.</summary>
public sealed class LanguageModelException : Exception
{
    public LanguageModelException(string message)
        : base(message)
    {
    }

    public LanguageModelException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

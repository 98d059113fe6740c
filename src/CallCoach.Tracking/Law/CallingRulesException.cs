namespace CallCoach.Tracking.Law;

/// <summary>The rows of law can't be read; the message names the row and what would do.</summary>
public sealed class CallingRulesException : Exception
{
    public CallingRulesException()
    {
    }

    public CallingRulesException(string message)
        : base(message)
    {
    }

    public CallingRulesException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

namespace CallCoach.Desk;

/// <summary>The desk can't do what was asked. The message is for a person, and says what to do.</summary>
public sealed class DeskException : Exception
{
    public DeskException()
    {
    }

    public DeskException(string message)
        : base(message)
    {
    }

    public DeskException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

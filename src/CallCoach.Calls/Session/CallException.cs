namespace CallCoach.Calls;

/// <summary>A call can't be started or gone on with. The message is for the person who asked, and says what to do.</summary>
public sealed class CallException : Exception
{
    public CallException()
    {
    }

    public CallException(string message)
        : base(message)
    {
    }

    public CallException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

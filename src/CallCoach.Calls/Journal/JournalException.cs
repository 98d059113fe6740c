namespace CallCoach.Calls;

/// <summary>A call's journal can't be read: not a journal, or damaged before its last line. The message names file and line.</summary>
public sealed class JournalException : Exception
{
    public JournalException()
    {
    }

    public JournalException(string message)
        : base(message)
    {
    }

    public JournalException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

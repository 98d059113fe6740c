namespace CallCoach.Playbooks;

/// <summary>A playbook can't be used. The message names each fault with its place, and says what is allowed.</summary>
public sealed class PlaybookException : Exception
{
    public PlaybookException()
    {
    }

    public PlaybookException(string message)
        : base(message)
    {
    }

    public PlaybookException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public PlaybookException(IReadOnlyList<PlaybookFault> faults)
        : base(string.Join(Environment.NewLine, faults)) => Faults = faults;

    /// <summary>What is wrong in the file; empty if there is no file to be read.</summary>
    public IReadOnlyList<PlaybookFault> Faults { get; } = [];
}

namespace CallCoach.Coaching;

/// <summary>A line of an event log can't be read.</summary>
public sealed class CallLogException : FormatException
{
    public CallLogException(int line, long position, string why, Exception? inner = null)
        : base($"Line {line} of the event log can't be read (byte {position}): {why} Cut the log off before this line to replay what stands before it.", inner)
    {
        Line = line;
        Position = position;
    }

    /// <summary>The line, counted from 1.</summary>
    public int Line { get; }

    /// <summary>The byte in the line, counted from 0.</summary>
    public long Position { get; }
}

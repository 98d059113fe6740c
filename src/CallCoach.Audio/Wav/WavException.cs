namespace CallCoach.Audio;

/// <summary>A WAV file that can't be read at all. The message says what is wrong and what to do.</summary>
public sealed class WavException : AudioException
{
    public WavException()
    {
    }

    public WavException(string message)
        : base(message)
    {
    }

    public WavException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public WavException(string message, long position)
        : base(message) => Position = position;

    /// <summary>Byte in the file at which reading ended.</summary>
    public long Position { get; }
}

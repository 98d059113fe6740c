namespace CallCoach.Audio;

/// <summary>Sound that can't be read: a damaged file, a device that is gone. The message says what to do next.</summary>
public class AudioException : Exception
{
    public AudioException()
    {
    }

    public AudioException(string message)
        : base(message)
    {
    }

    public AudioException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

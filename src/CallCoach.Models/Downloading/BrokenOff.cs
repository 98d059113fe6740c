namespace CallCoach.Models.Downloading;

/// <summary>A connection broke; what came is kept, and another attempt goes on from there.</summary>
internal sealed class BrokenOff : Exception
{
    public BrokenOff()
    {
    }

    public BrokenOff(string message)
        : base(message)
    {
    }

    public BrokenOff(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

namespace CallCoach.Models.Downloading;

/// <summary>How patient a download is, and how much it takes.</summary>
public sealed record DownloadLimits
{
    /// <summary>Attempts in a row that bring nothing before it gives up.</summary>
    public int FruitlessAttempts { get; init; } = 5;

    /// <summary>Attempts in all: a line that breaks each few bytes is no line.</summary>
    public int Attempts { get; init; } = 50;

    /// <summary>Pause before the second fruitless attempt; it doubles each time.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Silence of the server after which the connection counts as broken.</summary>
    public TimeSpan Silence { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The largest file that is taken, in bytes: more than the largest pack of Whisper in half precision.</summary>
    public long Largest { get; init; } = 4L << 30;

    /// <summary>Redirects that are followed.</summary>
    public int Redirects { get; init; } = 5;
}

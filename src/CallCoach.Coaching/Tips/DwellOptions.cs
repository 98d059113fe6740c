using System.ComponentModel.DataAnnotations;

namespace CallCoach.Coaching;

/// <summary>How long a tip stays: base + time a character of the headline, within bounds; or as the rep chose. All numbers are starting values.</summary>
public sealed class DwellOptions
{
    /// <summary>Time to notice a tip. Default 3 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:00:30")]
    public TimeSpan Base { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>Time to read one character of the headline. Default 0.12 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:00:01")]
    public TimeSpan PerCharacter { get; set; } = TimeSpan.FromSeconds(0.12);

    /// <summary>Shortest stay. Default 6 s.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:02:00")]
    public TimeSpan AtLeast { get; set; } = TimeSpan.FromSeconds(6);

    /// <summary>Longest stay. Default 10 s.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:02:00")]
    public TimeSpan AtMost { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>A stay that the rep chose for every tip, 5 to 120 s; unset: by length. Default unset.</summary>
    [Range(typeof(TimeSpan), "00:00:05", "00:02:00")]
    public TimeSpan? Chosen { get; set; }

    /// <summary>Whether every tip stays until it is dismissed. Default false.</summary>
    public bool UntilDismissed { get; set; }
}

using System.ComponentModel.DataAnnotations;

namespace CallCoach.Coaching;

/// <summary>What counts as a good pause after an objection. The usual gap between turns is 0.2 s (Levinson, Torreira 2015).</summary>
public sealed class PatienceOptions
{
    /// <summary>Shortest good pause. Default 1.2 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00.5", "00:00:05")]
    public TimeSpan AtLeast { get; set; } = TimeSpan.FromSeconds(1.2);

    /// <summary>Longest: beyond it a pause is a hole. Default 4 s.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:00:30")]
    public TimeSpan AtMost { get; set; } = TimeSpan.FromSeconds(4);
}

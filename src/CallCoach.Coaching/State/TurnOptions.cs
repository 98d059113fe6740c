using System.ComponentModel.DataAnnotations;

namespace CallCoach.Coaching;

/// <summary>When a turn ends, and what counts as taking part. Numbers without a source are starting values.</summary>
public sealed class TurnOptions
{
    /// <summary>Own silence after which a turn is over. Default 0.7 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00.2", "00:00:03")]
    public TimeSpan EndsAfter { get; set; } = TimeSpan.FromSeconds(0.7);

    /// <summary>Words of the other speaker after which a turn is over. Default 3.</summary>
    [Range(1, 20)]
    public int EndsAfterWords { get; set; } = 3;

    /// <summary>A prospect's contribution of so many words or fewer leaves the floor to the rep. Default 2.</summary>
    [Range(0, 10)]
    public int InterjectionWords { get; set; } = 2;

    /// <summary>A voice of the prospect that lasts so long has the floor, before its words are known. Default 1.5 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00.5", "00:00:10")]
    public TimeSpan InterjectionLasts { get; set; } = TimeSpan.FromSeconds(1.5);

    /// <summary>Silence of the rep after which a stretch of talk begins anew. Default 5 s.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:00:30")]
    public TimeSpan FloorLostAfter { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Time after a refusal in which the rep's words are heard as an answer to it. Default 20 s.</summary>
    [Range(typeof(TimeSpan), "00:00:05", "00:02:00")]
    public TimeSpan AfterNo { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>Rep turns after a refusal that are heard as an answer to it, however long they take. Default 2.</summary>
    [Range(1, 10)]
    public int AfterNoTurns { get; set; } = 2;
}

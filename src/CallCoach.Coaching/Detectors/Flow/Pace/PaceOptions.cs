using System.ComponentModel.DataAnnotations;

namespace CallCoach.Coaching;

/// <summary>
/// Words a minute, against the rep's own pace from earlier calls. Fast is not bad in itself: phone invitations did best at 210 (Benki 2011).
/// Numbers without a source are starting values.
/// </summary>
public sealed class PaceOptions
{
    /// <summary>Rep speech over which pace is measured. Default 30 s.</summary>
    [Range(typeof(TimeSpan), "00:00:10", "00:05:00")]
    public TimeSpan Window { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Least words of a turn that enters. Default 8.</summary>
    [Range(1, 100)]
    public int TurnWords { get; set; } = 8;

    /// <summary>Share by which a pace may leave the rep's own, 0 to 1. Default 0.2.</summary>
    [Range(0.05, 1.0)]
    public double Deviation { get; set; } = 0.2;

    /// <summary>Words a minute above which anybody is hard to follow. Default 220.</summary>
    [Range(120.0, 400.0)]
    public double Fastest { get; set; } = 220;

    /// <summary>Words a minute below which a call drags. Default 110.</summary>
    [Range(40.0, 200.0)]
    public double Slowest { get; set; } = 110;

    /// <summary>Words a minute above the own pace that tell of haste after an objection. Default 15.</summary>
    [Range(5.0, 200.0)]
    public double HasteBy { get; set; } = 15;

    /// <summary>Time after an objection in which haste is looked for. Default 20 s.</summary>
    [Range(typeof(TimeSpan), "00:00:05", "00:02:00")]
    public TimeSpan HasteWithin { get; set; } = TimeSpan.FromSeconds(20);
}

using System.ComponentModel.DataAnnotations;

namespace CallCoach.Coaching;

/// <summary>
/// Moments at which a tip may come up: at the edges of talk a notice annoys least (Iqbal, Bailey 2008). All numbers are starting values.
/// </summary>
public sealed class MomentOptions
{
    /// <summary>Nothing but the law in the first seconds of a call. Default 5 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:01:00")]
    public TimeSpan CallBegins { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Pause of the rep that is a moment for coaching: longer than the breath between two phrases. Default 0.4 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:00:05")]
    public TimeSpan RepPauses { get; set; } = TimeSpan.FromSeconds(0.4);

    /// <summary>Silence after the prospect's words that is a moment for a tip. Default 0.3 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:00:05")]
    public TimeSpan ProspectEnds { get; set; } = TimeSpan.FromSeconds(0.3);

    /// <summary>Time after its last word at which coaching comes without any other moment: later it is about something else. Default 1 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:00:10")]
    public TimeSpan AtLatest { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Nothing new while the prospect begins a turn. Default 3 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:00:10")]
    public TimeSpan ProspectBegins { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>
    /// A sound of the prospect shorter than this is no turn yet: a moment that came with the rep's pause is still open. Default 0.5 s.
    /// </summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:00:02")]
    public TimeSpan ProspectSettles { get; set; } = TimeSpan.FromSeconds(0.5);

    /// <summary>How long a tip waits for words of the prospect that are still being recognised: a reaction to them may come first. Default 1 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:00:05")]
    public TimeSpan WordsPending { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Time that belongs to the prospect after an open question, until they have answered. Default 8 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:00:30")]
    public TimeSpan OpenQuestion { get; set; } = TimeSpan.FromSeconds(8);

    /// <summary>Silence from the start of a turn in which the prospect tells of a need. Default 10 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:01:00")]
    public TimeSpan Need { get; set; } = TimeSpan.FromSeconds(10);
}

using System.Runtime.InteropServices;
using NodaTime;

namespace CallCoach.Tracking.Hours;

/// <summary>Part of one day, from a time (in it) to a time (not in it). Midnight at the end is the end of the day.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DaySpan(LocalTime From, LocalTime To)
{
    public bool Contains(LocalTime time) => time >= From && (EndsAtMidnight || time < To);

    private bool EndsAtMidnight => To == LocalTime.Midnight;

    /// <summary>The time both spans have in common, if there is any.</summary>
    public DaySpan? Overlap(DaySpan other)
    {
        var from = LocalTime.Max(From, other.From);
        var to = EndsAtMidnight ? other.To : other.EndsAtMidnight ? To : LocalTime.Min(To, other.To);
        return to == LocalTime.Midnight || from < to ? new DaySpan(from, to) : null;
    }
}

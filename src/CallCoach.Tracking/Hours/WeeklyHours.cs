using NodaTime;

namespace CallCoach.Tracking.Hours;

/// <summary>Open hours of a week, by local weekday. Written "mon-fri 09:00-18:00; sat 10:00-13:00, 14:00-16:00".</summary>
public sealed class WeeklyHours : IEquatable<WeeklyHours>
{
    private readonly DaySpan[][] _days;

    internal WeeklyHours(IEnumerable<DaySpan>[] days)
    {
        _days = [.. days.Select(spans => spans.OrderBy(span => span.From).ToArray())];
    }

    public static WeeklyHours Always { get; } = Parse("mon-sun 00:00-24:00");

    public static WeeklyHours Never { get; } = new([[], [], [], [], [], [], []]);

    /// <summary>Reads the written form.</summary>
    /// <exception cref="FormatException">The text breaks the form; the message says where and what would do.</exception>
    public static WeeklyHours Parse(string text) => WeeklyHoursText.Read(text);

    public IReadOnlyList<DaySpan> On(IsoDayOfWeek day) => _days[(int)day - 1];

    public bool IsOpen(LocalDateTime at)
    {
        foreach (var span in _days[(int)at.DayOfWeek - 1])
        {
            if (span.Contains(at.TimeOfDay))
                return true;
        }

        return false;
    }

    /// <summary>Hours that lie in both.</summary>
    public WeeklyHours And(WeeklyHours other)
    {
        var days = new IEnumerable<DaySpan>[7];
        for (var day = 0; day < 7; day++)
        {
            var theirs = other._days[day];
            days[day] = _days[day].SelectMany(span => theirs.Select(span.Overlap)).OfType<DaySpan>();
        }

        return new WeeklyHours(days);
    }

    public bool Equals(WeeklyHours? other) =>
        other is not null && _days.Zip(other._days).All(pair => pair.First.AsSpan().SequenceEqual(pair.Second));

    public override bool Equals(object? obj) => Equals(obj as WeeklyHours);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var span in _days.SelectMany(spans => spans))
            hash.Add(span);
        return hash.ToHashCode();
    }

    public override string ToString() => WeeklyHoursText.Write(this);
}

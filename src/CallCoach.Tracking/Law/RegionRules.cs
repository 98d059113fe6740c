using CallCoach.Tracking.Hours;
using NodaTime;

namespace CallCoach.Tracking.Law;

/// <summary>All that binds calls to one region on one day.</summary>
public sealed record RegionRules(string Region)
{
    public WeeklyHours Hours { get; init; } = WeeklyHours.Always;

    public bool ClosedOnHolidays { get; init; }

    public IReadOnlyList<AttemptCap> Caps { get; init; } = [];

    /// <summary>Silence that a refusal starts.</summary>
    public Duration? AfterRefusal { get; init; }

    public ListDuty? List { get; init; }

    /// <summary>A private person must have agreed to be called before.</summary>
    public bool ConsumersMustConsent { get; init; }

    public CaptureMode Capture { get; init; }

    /// <summary>Nobody calls there until an admin adds rows for it.</summary>
    public bool IsLocked { get; init; }

    /// <summary>The rows it rests on.</summary>
    public IReadOnlyList<CallingRule> Rows { get; init; } = [];

    /// <summary>What binds where both regions bind: of everything the stricter.</summary>
    public RegionRules And(RegionRules other) => new($"{Region}, {other.Region}")
    {
        Hours = Hours.And(other.Hours),
        ClosedOnHolidays = ClosedOnHolidays || other.ClosedOnHolidays,
        Caps = [.. Caps.Union(other.Caps)],
        AfterRefusal = AfterRefusal is null || other.AfterRefusal > AfterRefusal ? other.AfterRefusal ?? AfterRefusal : AfterRefusal,
        List = Stricter(List, other.List),
        ConsumersMustConsent = ConsumersMustConsent || other.ConsumersMustConsent,
        Capture = Capture > other.Capture ? Capture : other.Capture,
        IsLocked = IsLocked || other.IsLocked,
        Rows = [.. Rows.Union(other.Rows)],
    };

    private static ListDuty? Stricter(ListDuty? one, ListDuty? other)
    {
        if (one is not { } first || other is not { } second)
            return one ?? other;
        return new ListDuty(first.ConsumersOnly && second.ConsumersOnly, Duration.Min(first.MaxAge, second.MaxAge));
    }
}

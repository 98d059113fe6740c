using CallCoach.Tracking.Hours;
using NodaTime;

namespace CallCoach.Tracking.Leads;

/// <summary>Somebody to call: a person, mostly at a company.</summary>
public sealed record Lead(LeadId Id, string Segment)
{
    /// <summary>The full name as known.</summary>
    public string? Person { get; init; }

    /// <summary>What they like to be called, learnt from a call or a record.</summary>
    public string? FirstName { get; init; }

    public string? Company { get; init; }

    /// <summary>Where the lead came from: a list, a fair, a web form.</summary>
    public string? Source { get; init; }

    /// <summary>The rep who owns it; nobody's without one.</summary>
    public string? Owner { get; init; }

    public LeadState State { get; init; }

    public Instant AddedAt { get; init; }

    /// <summary>When they asked to be called through a web form: such a call goes first.</summary>
    public Instant? EnquiredAt { get; init; }

    /// <summary>A private person. National lists and consumer rules bind then; business contacts are mostly exempt.</summary>
    public bool IsConsumer { get; init; }

    /// <summary>When a private person agreed to be called.</summary>
    public Instant? ConsentedAt { get; init; }

    public PostalAddress Address { get; init; } = PostalAddress.None;

    /// <summary>Time zone they named themselves, as a tz database id.</summary>
    public string? SaidZone { get; init; }

    /// <summary>Time zone of the lead record, as a tz database id.</summary>
    public string? RecordZone { get; init; }

    /// <summary>Their opening hours, where known.</summary>
    public WeeklyHours? OpeningHours { get; init; }

    public IReadOnlyList<LeadNumber> Numbers { get; init; } = [];

    public IReadOnlyList<LeadFact> Facts { get; init; } = [];

    /// <summary>The number to dial: the one last heard, else the first that is not bad; null if all are.</summary>
    public LeadNumber? NumberToDial =>
        Numbers.Where(number => !number.IsBad).OrderByDescending(number => number.LastHeard ?? Instant.MinValue).FirstOrDefault();

    /// <summary>What to call them on a screen: first name, else name, else company.</summary>
    public string Called => FirstName ?? Person ?? Company ?? "Unknown";
}

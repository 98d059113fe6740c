using CallCoach.Tracking.Leads;
using CallCoach.Tracking.Numbers;
using NodaTime;

namespace CallCoach.Tracking.FollowUps;

/// <summary>A call that was promised. The zone of <paramref name="When"/> is the prospect's: "three" stays three for them, whatever the clocks do.</summary>
public sealed record FollowUp(Guid Id, LeadId Lead, ZonedDateTime When)
{
    /// <summary>End of the time that suits them, where they gave a span.</summary>
    public ZonedDateTime? Until { get; init; }

    public PhoneNumber? Number { get; init; }

    /// <summary>Both sides said so. Otherwise it is one side's proposal.</summary>
    public bool IsAgreed { get; init; }

    public FollowUpState State { get; init; }

    /// <summary>Where it was said, for listening again.</summary>
    public SpokenMoment? Moment { get; init; }

    public string? CallId { get; init; }

    /// <summary>Counts changes, as calendars want it: a change with a higher one replaces the earlier.</summary>
    public int Sequence { get; init; }

    /// <summary>Why the time is not the one they said, when law or their opening hours moved it.</summary>
    public string? Moved { get; init; }
}

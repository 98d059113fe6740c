using CallCoach.Tracking.Attempts;
using CallCoach.Tracking.Law;
using CallCoach.Tracking.Leads;
using CallCoach.Tracking.Numbers;
using NodaTime;

namespace CallCoach.Tracking.Tests;

/// <summary>Made-up leads, numbers and times that tests start from.</summary>
internal static class Some
{
    public const string NewYork = "America/New_York";

    public static DateTimeZone Zone(string id) => DateTimeZoneProviders.Tzdb[id];

    /// <summary>A Tuesday at 10:40 in New York.</summary>
    public static ZonedDateTime Now { get; } = At(2026, 11, 17, 10, 40);

    public static ZonedDateTime At(int year, int month, int day, int hour, int minute = 0, string zone = NewYork) =>
        Zone(zone).AtLeniently(new LocalDateTime(year, month, day, hour, minute));

    public static LeadNumber Number(string text = "(212) 555-0142", string country = "US") => LeadNumber.From(NumberReader.Read(text, country));

    public static Lead Lead(string number = "(212) 555-0142", string? state = "NY", string? country = "US", int id = 1, string segment = "landscaping") => new(new LeadId(new Guid(id, 0, 0, new byte[8])), segment)
    {
        Person = "Jordan Hale",
        FirstName = "Jordan",
        Company = "Fern Hollow",
        Address = new PostalAddress(null, null, state, null, country),
        Numbers = [Number(number, country ?? "US")],
        AddedAt = Now.ToInstant() - Duration.FromDays(3),
    };

    public static Attempt Missed(ZonedDateTime at, int ordinal = 1, OutcomeReason reason = OutcomeReason.Nobody) =>
        Try(at, ordinal, reason == OutcomeReason.Gatekeeper ? AnsweredBy.Gatekeeper : reason == OutcomeReason.Machine ? AnsweredBy.Machine : AnsweredBy.Nobody, Rating.Missed, reason);

    public static Attempt Talk(ZonedDateTime at, Rating rating, OutcomeReason reason, LocalDate? named = null, OutcomeOverlays overlays = OutcomeOverlays.None)
    {
        var attempt = Try(at, 1, AnsweredBy.Target, rating, reason);
        return attempt with { Outcomes = [attempt.Outcomes[0] with { NamedDate = named, Overlays = overlays }] };
    }

    public static CallGate Gate(Suppressions? suppressions = null, TeamCallingOptions? team = null, params NationalList[] lists) =>
        new(CallingRules.Default, suppressions ?? Suppressions.Empty, lists, team ?? new TeamCallingOptions());

    private static Attempt Try(ZonedDateTime at, int ordinal, AnsweredBy by, Rating rating, OutcomeReason reason) =>
        new(Guid.CreateVersion7(at.ToDateTimeOffset()), Number().Number, at, ordinal, by) { CallId = "call", Outcomes = [new Outcome(rating, reason, RatedBy.Rule, at.ToInstant(), null)] };
}

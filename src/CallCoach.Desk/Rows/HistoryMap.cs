using NodaTime;

namespace CallCoach.Desk;

/// <summary>What happened with a lead, from rows and to rows.</summary>
internal static class HistoryMap
{
    public static DateTimeZone ZoneOf(string id) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) ?? DateTimeZone.Utc;

    public static Attempt ToAttempt(this AttemptRow row) =>
        new(row.Id, new PhoneNumber(row.Number), row.At.InZone(ZoneOf(row.Zone)), row.Ordinal, row.AnsweredBy)
        {
            RingTime = Duration.FromTimeSpan(row.RingTime),
            CallId = row.CallId,
            PlaybookVersion = row.PlaybookVersion,
            IsBlocked = row.IsBlocked,
            WasAsked = row.WasAsked,
            LeftMessage = row.LeftMessage,
            Outcomes = [.. row.Outcomes.OrderBy(outcome => outcome.Id).Select(ToOutcome)],
        };

    public static Outcome ToOutcome(this OutcomeRow row) => new(row.Rating, row.Reason, row.By, row.At, row.Quote)
    {
        Overlays = row.Overlays,
        NamedDate = row.NamedDate,
    };

    public static OutcomeRow ToRow(this Outcome outcome) => new()
    {
        Rating = outcome.Rating,
        Reason = outcome.Reason,
        By = outcome.By,
        At = outcome.At,
        Quote = outcome.Quote,
        Overlays = outcome.Overlays,
        NamedDate = outcome.NamedDate,
    };

    public static FollowUp ToFollowUp(this FollowUpRow row) => new(row.Id, new LeadId(row.LeadId), row.At.InZone(ZoneOf(row.Zone)))
    {
        Until = row.Until?.InZone(ZoneOf(row.Zone)),
        Number = row.Number is null ? null : new PhoneNumber(row.Number),
        IsAgreed = row.IsAgreed,
        State = row.State,
        Moment = row is { MomentTurn: { } turn, MomentAt: { } at, Words: { } words } ? new SpokenMoment(turn, at, words) : null,
        CallId = row.CallId,
        Sequence = row.Sequence,
        Moved = row.Moved,
    };

    public static Suppression ToSuppression(this SuppressionRow row) => new(row.Id, row.Words, row.At, row.Source)
    {
        Number = row.Number is null ? null : new PhoneNumber(row.Number),
        NumberHash = row.NumberHash,
        Lead = row.LeadId is { } lead ? new LeadId(lead) : null,
        Company = row.Company,
        Until = row.Until,
    };

    public static SuppressionRow ToRow(this Suppression suppression, string? call) => new()
    {
        Id = suppression.Id,
        Words = suppression.Words,
        At = suppression.At,
        Source = suppression.Source,
        Number = suppression.Number?.Value,
        NumberHash = suppression.NumberHash,
        LeadId = suppression.Lead?.Value,
        Company = suppression.Company,
        Until = suppression.Until,
        CallId = call,
    };

    public static HandNote ToNote(this CardRow row) => new(row.Id, new LeadId(row.LeadId), row.Draft, row.DraftedAt)
    {
        Written = row.Written,
        SentOn = row.SentOn,
        ExpectedOn = row.ExpectedOn,
        CalledBackAt = row.CalledBackAt,
        IsControl = row.IsControl,
    };
}

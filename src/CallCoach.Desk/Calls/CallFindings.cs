using CallCoach.Store;
using NodaTime;

namespace CallCoach.Desk;

/// <summary>Reads times and promises out of a talk, and writes them down as proposals.</summary>
internal sealed class CallFindings(AgreedTimeFinder times, PromiseFinder promises, DialGate gates, DeskClock clock)
{
    private const int LongestWords = 500;

    /// <param name="began">The start of the call in the prospect's zone.</param>
    public HeardInCall Read(CallReview review, Lead lead, ZonedDateTime began)
    {
        var turns = TalkJudge.Turns(review);
        return new HeardInCall(times.Find(turns, began, lead.OpeningHours), promises.Find(turns, began));
    }

    public async Task ProposeAsync(DeskContext desk, CallReview review, Lead lead, LeadNumber number, HeardInCall heard, CancellationToken cancellationToken)
    {
        if (heard.Time is { } time)
            desk.Proposals.Add(await TimeAsync(desk, review, lead, number, time, cancellationToken));
        // Taking somebody off the list is done, not proposed.
        foreach (var promise in heard.Promises.Where(promise => promise.Kind != PromiseKind.Remove))
        {
            var row = New(review, lead, ProposalKind.Promise, promise.Moment);
            (row.Task, row.DueOn) = (promise.Task, promise.DueOn);
            row.Question = promise.IsConditional ? "Did they want it?" : null;
            desk.Proposals.Add(row);
        }
    }

    private async Task<ProposalRow> TimeAsync(DeskContext desk, CallReview review, Lead lead, LeadNumber number, AgreedTime time, CancellationToken cancellationToken)
    {
        var row = New(review, lead, ProposalKind.FollowUp, time.Moment);
        row.IsAgreed = time.IsAgreed;
        row.Question = time.Time.Question;
        if (time.Time.When is null)
            return row;
        var planned = FollowUpPlanner.Plan(row.Id, time.Time, lead, number, await gates.ReadAsync(desk, cancellationToken));
        (row.At, row.Zone, row.Until, row.Moved) = (planned.When.ToInstant(), planned.When.Zone.Id, planned.Until?.ToInstant(), planned.Moved);
        return row;
    }

    private ProposalRow New(CallReview review, Lead lead, ProposalKind kind, SpokenMoment moment) => new()
    {
        Id = Guid.CreateVersion7(clock.Now.ToDateTimeOffset()),
        LeadId = lead.Id.Value,
        CallId = review.Call.Call,
        Kind = kind,
        MadeAt = clock.Now,
        MomentTurn = moment.Turn,
        MomentAt = moment.At,
        Words = moment.Words.Length > LongestWords ? moment.Words[..LongestWords] : moment.Words,
    };
}

using CallCoach.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Extensions;

namespace CallCoach.Desk;

/// <summary>
/// After a call: an attempt with its outcome, times and promises that were heard as proposals, the follow-up it kept or missed, what was
/// learnt of the number, and a card if one is fitting. A call is taken in once; said to be somebody else's, it moves.
/// </summary>
public sealed class CallIntake : IArchiveListener
{
    private readonly CallArchive _archive;
    private readonly DeskDatabase _database;
    private readonly DeskClock _clock;
    private readonly Cadence _cadence;
    private readonly CallFindings _findings;
    private readonly FollowUpBook _followUps;
    private readonly CardDrafts _cards;
    private readonly IEnumerable<IDeskListener> _listeners;

    internal CallIntake(
        CallArchive archive, DeskDatabase database, DeskClock clock, Cadence cadence, CallFindings findings, FollowUpBook followUps, CardDrafts cards, IEnumerable<IDeskListener> listeners)
    {
        (_archive, _database, _clock, _cadence) = (archive, database, clock, cadence);
        (_findings, _followUps, _cards, _listeners) = (findings, followUps, cards, listeners);
    }

    Task IArchiveListener.CallKeptAsync(string call, CancellationToken cancellationToken) => TakeAsync(call, cancellationToken);

    /// <summary>The rep said who was called, or corrected the outcome: the desk follows.</summary>
    async Task IArchiveListener.CallEditedAsync(string call, CancellationToken cancellationToken)
    {
        if (await TakeAsync(call, cancellationToken) || await _archive.OpenAsync(call, cancellationToken) is not { Outcome: { IsCorrected: true } } review)
            return;
        var outcome = TalkJudge.Outcome(review, agreed: null, _clock.Now);
        var changed = await _database.WriteAsync(
            async desk =>
            {
                var row = await desk.Attempts.Include(attempt => attempt.Outcomes).SingleOrDefaultAsync(attempt => attempt.CallId == call, cancellationToken);
                if (row is null || row.ToAttempt().Outcome?.Rating == outcome.Rating)
                    return null;
                row.Outcomes.Add(outcome.ToRow());
                row.AnsweredBy = TalkJudge.AnsweredBy(outcome);
                return row;
            },
            cancellationToken);
        foreach (var listener in changed is null ? [] : _listeners)
            await listener.OutcomeSetAsync(new LeadId(changed!.LeadId), changed.ToAttempt(), cancellationToken);
    }

    /// <summary>Says by hand whom a call was with, and takes it in.</summary>
    /// <exception cref="DeskException">There is no such lead.</exception>
    public async Task<bool> TakeAsync(string call, LeadId lead, CancellationToken cancellationToken)
    {
        await _database.WriteAsync(
            async desk =>
            {
                if (!await desk.Leads.AnyAsync(row => row.Id == lead.Value, cancellationToken))
                    throw new DeskException("There is no such lead.");
                await CallLinks.LinkAsync(desk, call, lead, number: null, LinkedBy.Hand, wasAsked: false, _clock.Now, cancellationToken);
                await desk.Attempts.Where(attempt => attempt.CallId == call && attempt.LeadId != lead.Value).ExecuteDeleteAsync(cancellationToken);
                await desk.Proposals.Where(row => row.CallId == call && row.LeadId != lead.Value).ExecuteDeleteAsync(cancellationToken);
                return true;
            },
            cancellationToken);
        return await TakeAsync(call, cancellationToken);
    }

    /// <returns>Whether it is known whom the call was with, and it was not taken in before.</returns>
    public async Task<bool> TakeAsync(string call, CancellationToken cancellationToken)
    {
        if (await _archive.OpenAsync(call, cancellationToken) is not { } review)
            return false;
        var taken = await _database.WriteAsync(desk => TakeAsync(desk, review, cancellationToken), cancellationToken);
        if (taken is not { } done)
            return false;
        foreach (var listener in _listeners)
        {
            await listener.OutcomeSetAsync(done.Lead, done.Attempt, cancellationToken);
            if (done.Kept is { } kept)
                await listener.FollowUpChangedAsync(kept, cancellationToken);
        }

        return true;
    }

    private async Task<(LeadId Lead, Attempt Attempt, FollowUp? Kept)?> TakeAsync(DeskContext desk, CallReview review, CancellationToken cancellationToken)
    {
        var call = review.Call.Call;
        if (await desk.Attempts.AnyAsync(row => row.CallId == call, cancellationToken) || await LinkAsync(desk, review, cancellationToken) is not { } link)
            return null;
        var history = (await desk.HistoryAsync(new LeadId(link.LeadId), cancellationToken))!;
        if (NumberOf(history.Lead, link.Number ?? review.Call.Number) is not { } number)
            return null;

        var began = review.Call.StartedAt.ToInstant();
        var local = began.InZone(ProspectPlaces.Of(history.Lead, number, began).Zone);
        var heard = _findings.Read(review, history.Lead, local);
        var outcome = TalkJudge.Outcome(review, heard.Time, _clock.Now);
        var attempt = new AttemptRow
        {
            Id = Guid.CreateVersion7(review.Call.StartedAt),
            LeadId = link.LeadId,
            Number = number.Number.Value,
            At = began,
            Zone = local.Zone.Id,
            Ordinal = Math.Max(1, _cadence.Next(history, began, local.Zone).Ordinal),
            AnsweredBy = TalkJudge.AnsweredBy(outcome),
            CallId = call,
            WasAsked = link.WasAsked,
            LeftMessage = TalkJudge.LeftMessage(review),
            Outcomes = [outcome.ToRow()],
        };
        desk.Attempts.Add(attempt);
        await _findings.ProposeAsync(desk, review, history.Lead, number, heard, cancellationToken);
        var kept = await CloseDueAsync(desk, history, attempt, outcome, cancellationToken);
        await LearnAsync(desk, history.Lead, number, review, outcome, cancellationToken);
        await _cards.OfferAsync(desk, history.Lead, review, outcome, heard, cancellationToken);
        return (history.Lead.Id, attempt.ToAttempt(), kept?.ToFollowUp());
    }

    private async Task<CallLinkRow?> LinkAsync(DeskContext desk, CallReview review, CancellationToken cancellationToken)
    {
        var call = review.Call.Call;
        if (await desk.CallLinks.SingleOrDefaultAsync(link => link.CallId == call, cancellationToken) is { } known)
            return known;
        if (await LeadGuess.FindAsync(desk, review, cancellationToken) is not { } guess)
            return null;
        await CallLinks.LinkAsync(desk, call, new LeadId(guess.Lead), number: null, guess.By, wasAsked: false, _clock.Now, cancellationToken);
        return desk.CallLinks.Local.Single(link => link.CallId == call);
    }

    private static LeadNumber? NumberOf(Lead lead, string? dialled) =>
        lead.Numbers.FirstOrDefault(number => number.Number.Value == dialled) ?? lead.NumberToDial ?? (lead.Numbers.Count > 0 ? lead.Numbers[0] : null);

    /// <summary>A call made about the promised time is that call, whether they were there or not.</summary>
    private async Task<FollowUpRow?> CloseDueAsync(DeskContext desk, LeadHistory history, AttemptRow attempt, Outcome outcome, CancellationToken cancellationToken)
    {
        var early = attempt.At + Duration.FromMinutes(30);
        var due = await desk.FollowUps.Where(row => row.LeadId == history.Lead.Id.Value && row.State == FollowUpState.Open && row.At <= early)
            .OrderBy(row => row.At).FirstOrDefaultAsync(cancellationToken);
        if (due is null)
            return null;
        _followUps.Keep(desk, due);
        due.State = outcome.Rating == Rating.Missed ? FollowUpState.MissedByThem : FollowUpState.Done;
        attempt.WasAsked |= due.IsAgreed;
        return due;
    }

    private static async Task LearnAsync(DeskContext desk, Lead lead, LeadNumber number, CallReview review, Outcome outcome, CancellationToken cancellationToken)
    {
        var row = await desk.Leads.SingleAsync(other => other.Id == lead.Id.Value, cancellationToken);
        (row.IsTouched, row.TakenBy, row.TakenAt, row.SnoozedUntil) = (true, null, null, null);
        row.FirstName ??= outcome.Rating == Rating.Missed ? null : review.Call.FirstName;
        var dialled = await desk.Numbers.SingleAsync(other => other.Number == number.Number.Value, cancellationToken);
        if (outcome.Overlays.HasFlag(OutcomeOverlays.BadNumber))
            dialled.IsBad = true;
        else if (outcome.Rating != Rating.Missed)
            dialled.LastHeard = review.Call.StartedAt.ToInstant();
        // Written already while they spoke; once more if the program was not there then, as after a crash.
        if (outcome.Overlays.HasFlag(OutcomeOverlays.DoNotCall))
            await DoNotCallList.RemoveAsync(desk, lead.Id, outcome.Quote ?? "asked in a call", review.Call.StartedAt.ToInstant(), $"call {review.Call.Call}", wholeCompany: false, review.Call.Call, cancellationToken);
    }
}

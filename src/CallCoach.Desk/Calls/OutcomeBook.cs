using CallCoach.Coaching;
using CallCoach.Store;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Desk;

/// <summary>What the rep says of a call. It beats every rule, and what was judged before stays in the history.</summary>
public sealed class OutcomeBook
{
    private readonly DeskDatabase _database;
    private readonly DeskClock _clock;
    private readonly Cadence _cadence;
    private readonly CallArchive _archive;
    private readonly IEnumerable<IDeskListener> _listeners;

    internal OutcomeBook(DeskDatabase database, DeskClock clock, Cadence cadence, CallArchive archive, IEnumerable<IDeskListener> listeners) =>
        (_database, _clock, _cadence, _archive, _listeners) = (database, clock, cadence, archive, listeners);

    /// <summary>Corrects the last call with a lead, here and in the archive of calls.</summary>
    /// <exception cref="DeskException">There was no call with them yet.</exception>
    public async Task CorrectAsync(LeadId lead, OutcomeReason reason, CancellationToken cancellationToken)
    {
        var attempt = await _database.WriteAsync(
            async desk =>
            {
                var row = await desk.Attempts.Include(other => other.Outcomes).Where(other => other.LeadId == lead.Value).OrderByDescending(other => other.At).FirstOrDefaultAsync(cancellationToken)
                    ?? throw new DeskException("There was no call with them yet.");
                var before = row.ToAttempt().Outcome;
                row.Outcomes.Add((new Outcome(RatingOf(reason), reason, RatedBy.Rep, _clock.Now, before?.Quote) { Overlays = before?.Overlays ?? OutcomeOverlays.None, NamedDate = before?.NamedDate }).ToRow());
                row.AnsweredBy = AnsweredByOf(reason);
                return row.ToAttempt();
            },
            cancellationToken);
        if (attempt.CallId is { } call)
            await _archive.CorrectOutcomeAsync(call, ArchiveOutcomeOf(reason), reason: null, cancellationToken);
        await TellAsync(lead, attempt, cancellationToken);
    }

    /// <summary>Writes down a call that CallCoach did not hear, as when it rang and nobody answered.</summary>
    /// <exception cref="DeskException">There is no such lead, or it has no number.</exception>
    public async Task LogAsync(LeadId lead, OutcomeReason reason, CancellationToken cancellationToken)
    {
        var attempt = await _database.WriteAsync(
            async desk =>
            {
                var history = await desk.HistoryAsync(lead, cancellationToken) ?? throw new DeskException("There is no such lead.");
                var number = history.Lead.NumberToDial ?? throw new DeskException($"{history.Lead.Called} has no number that can be called.");
                var zone = ProspectPlaces.Of(history.Lead, number, _clock.Now).Zone;
                var row = new AttemptRow
                {
                    Id = Guid.CreateVersion7(_clock.Now.ToDateTimeOffset()),
                    LeadId = lead.Value,
                    Number = number.Number.Value,
                    At = _clock.Now,
                    Zone = zone.Id,
                    Ordinal = Math.Max(1, _cadence.Next(history, _clock.Now, zone).Ordinal),
                    AnsweredBy = AnsweredByOf(reason),
                    Outcomes = [new Outcome(RatingOf(reason), reason, RatedBy.Rep, _clock.Now, Quote: null).ToRow()],
                };
                desk.Attempts.Add(row);
                var lastly = await desk.Leads.SingleAsync(other => other.Id == lead.Value, cancellationToken);
                (lastly.IsTouched, lastly.TakenBy, lastly.TakenAt) = (true, null, null);
                return row.ToAttempt();
            },
            cancellationToken);
        await TellAsync(lead, attempt, cancellationToken);
    }

    private static Rating RatingOf(OutcomeReason reason) => reason switch
    {
        OutcomeReason.Interested or OutcomeReason.AgreedTime => Rating.Warm,
        OutcomeReason.NotNow or OutcomeReason.HasSupplier or OutcomeReason.NotInterested => Rating.Cold,
        _ => Rating.Missed,
    };

    private static AnsweredBy AnsweredByOf(OutcomeReason reason) => reason switch
    {
        OutcomeReason.Nobody => AnsweredBy.Nobody,
        OutcomeReason.Machine => AnsweredBy.Machine,
        OutcomeReason.Gatekeeper => AnsweredBy.Gatekeeper,
        _ => AnsweredBy.Target,
    };

    private static CallOutcome ArchiveOutcomeOf(OutcomeReason reason) => RatingOf(reason) switch
    {
        Rating.Warm => CallOutcome.Warm,
        Rating.Cold => CallOutcome.Cold,
        _ => CallOutcome.Missed,
    };

    private async Task TellAsync(LeadId lead, Attempt attempt, CancellationToken cancellationToken)
    {
        foreach (var listener in _listeners)
            await listener.OutcomeSetAsync(lead, attempt, cancellationToken);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CallCoach.Desk;

/// <summary>Who to call now, and the last check before a call: nothing is dialled that was not asked for here.</summary>
public sealed class DialQueue
{
    /// <summary>With so many ready to call, no more of those that nobody called yet are looked at.</summary>
    private const int EnoughReady = 60;

    private readonly DeskDatabase _database;
    private readonly DialGate _gates;
    private readonly DeskClock _clock;
    private readonly Cadence _cadence;
    private readonly DeskOptions _desk;
    private readonly QueueOptions _queue;
    private readonly BestTimeOptions _bestTime;

    internal DialQueue(
        DeskDatabase database, DialGate gates, DeskClock clock, Cadence cadence, IOptions<DeskOptions> desk, IOptions<QueueOptions> queue, IOptions<BestTimeOptions> bestTime)
    {
        (_database, _gates, _clock, _cadence) = (database, gates, clock, cadence);
        (_desk, _queue, _bestTime) = (desk.Value, queue.Value, bestTime.Value);
    }

    /// <summary>Everybody who is due, in order, with those who have to wait and why.</summary>
    /// <param name="rep">Whose plan it is: what others have taken is left out.</param>
    public async Task<DayPlan> PlanAsync(string rep, CancellationToken cancellationToken)
    {
        await using var desk = await _database.OpenAsync(cancellationToken);
        var now = _clock.Now;
        var (model, segments) = await ModelAsync(desk, now, cancellationToken);
        var queue = new CallQueue(_cadence, await _gates.ReadAsync(desk, cancellationToken), model, _queue, _bestTime);
        var since = now - Duration.FromMinutes(_desk.TakenMinutes);
        var active = desk.Leads.Where(lead => lead.State == LeadState.Active);
        var free = active.Where(lead => (lead.SnoozedUntil == null || lead.SnoozedUntil <= now) && (lead.TakenAt == null || lead.TakenAt <= since || lead.TakenBy == rep));
        var fresh = free.Where(lead => !lead.IsTouched).OrderBy(lead => lead.AddedAt).ThenBy(lead => lead.Id);

        var plan = queue.Plan(await desk.HistoriesAsync(free.Where(lead => lead.IsTouched), cancellationToken), now);
        var (untouched, seen, callable, together) = (await fresh.CountAsync(cancellationToken), 0, 0, _desk.NewTogether);
        // By parts, each judged once: who is shut does not count, so that a list of those hides nobody behind it.
        while (seen < untouched && plan.Ready.Count < EnoughReady && callable < _desk.NewAtMost)
        {
            var part = queue.Plan(await desk.HistoriesAsync(fresh.Skip(seen).Take(together), cancellationToken), now);
            callable += part.Ready.Count + part.Waiting.Count + part.Later;
            (seen, together) = (seen + together, Math.Min(together * 2, Math.Max(1, _desk.NewAtMost - callable)));
            plan = CallQueue.Join(plan, part);
        }

        return new DayPlan(
            plan,
            await active.CountAsync(lead => lead.SnoozedUntil > now, cancellationToken),
            await active.CountAsync(lead => lead.TakenAt > since && lead.TakenBy != rep, cancellationToken),
            Math.Max(0, untouched - seen),
            model,
            segments,
            now,
            _clock.Zone);
    }

    /// <summary>Takes the first lead that may be called at this very moment; null if nobody may.</summary>
    public async Task<TakenCall?> TakeNextAsync(string rep, CancellationToken cancellationToken)
    {
        foreach (var line in (await PlanAsync(rep, cancellationToken)).Queue.Ready)
        {
            try
            {
                return await TakeAsync(line.Lead.Id, rep, cancellationToken);
            }
            catch (DeskException)
            {
                // Between the plan and now somebody took it, or it was suppressed: the next one, then.
            }
        }

        return null;
    }

    /// <summary>The last check before a call, and the lead is the rep's for a while.</summary>
    /// <exception cref="DeskException">It may not be called now; the message says why, and when it may.</exception>
    public Task<TakenCall> TakeAsync(LeadId lead, string rep, CancellationToken cancellationToken) => _database.WriteAsync(
        async desk =>
        {
            var now = _clock.Now;
            var taken = await CheckAsync(desk, lead, now, cancellationToken);
            var row = await desk.Leads.SingleAsync(other => other.Id == lead.Value, cancellationToken);
            if (row.TakenBy is { } other && other != rep && row.TakenAt > now - Duration.FromMinutes(_desk.TakenMinutes))
                throw new DeskException($"{other} has {taken.Lead.Called} on the telephone. Take another one.");
            (row.TakenBy, row.TakenAt, row.SnoozedUntil) = (rep, now, null);
            return taken;
        },
        cancellationToken);

    /// <summary>The same check without taking.</summary>
    /// <exception cref="DeskException">It may not be called now.</exception>
    public async Task<TakenCall> CheckAsync(LeadId lead, CancellationToken cancellationToken)
    {
        await using var desk = await _database.OpenAsync(cancellationToken);
        return await CheckAsync(desk, lead, _clock.Now, cancellationToken);
    }

    /// <summary>Why the law's hours allow no call to a lead at this moment; null where they do, or where nothing is known of it.</summary>
    public async Task<string?> ClosedByLawAsync(LeadId lead, CancellationToken cancellationToken)
    {
        await using var desk = await _database.OpenAsync(cancellationToken);
        return await desk.HistoryAsync(lead, cancellationToken) is { Lead: { NumberToDial: { } number } called }
            ? (await _gates.ReadAsync(desk, cancellationToken)).ClosedByLaw(called, number, _clock.Now)
            : null;
    }

    /// <summary>Out of sight for a while; a suppression or an outcome of a call does not wait for its end.</summary>
    public Task<bool> SnoozeAsync(LeadId lead, TimeSpan? length, CancellationToken cancellationToken) => _database.WriteAsync(
        async desk =>
        {
            if (await desk.Leads.SingleOrDefaultAsync(other => other.Id == lead.Value, cancellationToken) is not { } row)
                return false;
            row.SnoozedUntil = _clock.Now + Duration.FromTimeSpan(length ?? TimeSpan.FromMinutes(_desk.SnoozeMinutes));
            (row.TakenBy, row.TakenAt) = (null, null);
            return true;
        },
        cancellationToken);

    private async Task<TakenCall> CheckAsync(DeskContext desk, LeadId lead, Instant now, CancellationToken cancellationToken)
    {
        var history = await desk.HistoryAsync(lead, cancellationToken) ?? throw new DeskException("There is no such lead.");
        if (history.Lead.NumberToDial is not { } number)
            throw new DeskException($"{history.Lead.Called} has no number that can be called. Add one first.");
        var gate = await _gates.ReadAsync(desk, cancellationToken);
        var model = BestTimeModel.Fit([], now.InUtc().Date, _bestTime);
        var line = new CallQueue(_cadence, gate, model, _queue, _bestTime).Plan([history], now).Ready is [var due, ..] ? due : null;
        var isAsked = line?.IsAsked ?? false;
        var permission = gate.Check(new CallRequest(history.Lead, number, history.Attempts, now, isAsked));
        if (!permission.IsGranted)
            throw new DeskException($"{history.Lead.Called} may not be called now. {permission.Reason}");
        return new TakenCall(history, number, isAsked, line, gate.CaptureFor(history.Lead, number, now, _desk.Region));
    }

    private async Task<(BestTimeModel Model, IReadOnlyList<(string Segment, int Tries)> Segments)> ModelAsync(DeskContext desk, Instant now, CancellationToken cancellationToken)
    {
        var rows = await desk.Attempts.AsNoTracking().Where(attempt => !attempt.IsBlocked && !attempt.WasAsked)
            .Join(desk.Leads, attempt => attempt.LeadId, lead => lead.Id, (attempt, lead) => new { lead.Segment, attempt.At, attempt.Zone, attempt.Ordinal, attempt.AnsweredBy })
            .ToListAsync(cancellationToken);
        var samples = rows.Select(row =>
        {
            var local = row.At.InZone(HistoryMap.ZoneOf(row.Zone));
            return new DialSample(row.Segment, local.Date, local.Hour, row.Ordinal, row.AnsweredBy == AnsweredBy.Target);
        });
        var segments = rows.GroupBy(row => row.Segment, StringComparer.Ordinal).Select(segment => (segment.Key, segment.Count())).OrderByDescending(segment => segment.Item2).ToList();
        return (BestTimeModel.Fit(samples, now.InZone(_clock.Zone).Date, _bestTime), segments);
    }
}

using CallCoach.Store;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CallCoach.Desk;

/// <summary>Who rang of their own accord, and what may have led to it. It counts all likely causes and claims none alone.</summary>
public sealed class CallBackBook
{
    private const int MostOpeners = 3;

    private readonly DeskDatabase _database;
    private readonly CallArchive _archive;
    private readonly DeskClock _clock;

    internal CallBackBook(DeskDatabase database, CallArchive archive, DeskClock clock) => (_database, _archive, _clock) = (database, archive, clock);

    /// <summary>Writes down that a lead rang.</summary>
    /// <returns>What may have led to it, the newest first.</returns>
    /// <exception cref="DeskException">There is no such lead.</exception>
    public async Task<IReadOnlyList<LikelyCause>> RangAsync(LeadId id, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> calls;
        await using (var desk = await _database.OpenAsync(cancellationToken))
            calls = await desk.Attempts.Where(attempt => attempt.LeadId == id.Value && attempt.CallId != null).Select(attempt => attempt.CallId!).ToListAsync(cancellationToken);
        var openers = await _archive.OpenersAsync(calls, cancellationToken);
        return await _database.WriteAsync(desk => RangAsync(desk, id, openers, cancellationToken), cancellationToken);
    }

    /// <summary>What cards, voicemails, openers and hours led to, each beside those without it, in words that claim no more than is known.</summary>
    public async Task<IReadOnlyList<CallBackRate>> CompareAsync(CancellationToken cancellationToken)
    {
        await using var desk = await _database.OpenAsync(cancellationToken);
        var rang = (await desk.CallBacks.AsNoTracking().ToListAsync(cancellationToken)).ToLookup(row => row.LeadId, row => row.At);
        bool Answered(Guid lead, Instant at) => rang[lead].Any(back => back >= at && back - at <= CallBackCauses.Window);

        var cards = await desk.Cards.AsNoTracking().Where(row => row.IsControl || row.SentOn != null).ToListAsync(cancellationToken);
        var sent = cards.Where(card => card is { IsControl: false, SentOn: not null }).ToList();
        var kept = cards.Where(card => card.IsControl).ToList();
        var attempts = (await desk.Attempts.AsNoTracking().Include(row => row.Outcomes).ToListAsync(cancellationToken)).Select(row => (row.LeadId, Attempt: row.ToAttempt())).ToList();
        var machines = attempts.Where(pair => pair.Attempt.AnsweredBy == AnsweredBy.Machine).ToList();
        CallBackTally Of(string label, IReadOnlyCollection<(Guid Lead, Instant At)> tries) => new(label, tries.Count, tries.Count(one => Answered(one.Lead, one.At)));

        var spoken = Of("a voicemail", [.. machines.Where(pair => pair.Attempt.LeftMessage).Select(pair => (pair.LeadId, pair.Attempt.At.ToInstant()))]);
        var silent = Of("without", [.. machines.Where(pair => !pair.Attempt.LeftMessage).Select(pair => (pair.LeadId, pair.Attempt.At.ToInstant()))]);
        var slots = attempts.Where(pair => pair.Attempt.Outcome is { Rating: not Rating.Missed })
            .GroupBy(pair => CallBackCauses.Slot(pair.Attempt.At), StringComparer.Ordinal)
            .Select(slot => Of($"a talk {slot.Key}", [.. slot.Select(pair => (pair.LeadId, pair.Attempt.At.ToInstant()))]))
            .Where(tally => tally.CalledBack > 0).OrderByDescending(tally => tally.CalledBack).Take(3).ToList();
        return
        [
            .. Compared(Of("a card", [.. sent.Select(card => (card.LeadId, _clock.Zone.AtStartOfDay(card.SentOn!.Value).ToInstant()))]), Of("without", [.. kept.Select(card => (card.LeadId, card.DraftedAt))])),
            .. Compared(spoken, silent),
            .. Openers(attempts, await _archive.OpenersAsync([.. attempts.Select(pair => pair.Attempt.CallId).OfType<string>()], cancellationToken), Of),
            .. slots.Count == 0 ? [] : CallBackComparison.Compare(slots, without: null),
        ];
    }

    private async Task<IReadOnlyList<LikelyCause>> RangAsync(DeskContext desk, LeadId id, IReadOnlyDictionary<string, string> openers, CancellationToken cancellationToken)
    {
        var history = await desk.HistoryAsync(id, cancellationToken) ?? throw new DeskException("There is no such lead.");
        var now = _clock.Now;
        desk.CallBacks.Add(new CallBackRow { LeadId = id.Value, At = now });
        var cards = await desk.Cards.Where(row => row.LeadId == id.Value && row.SentOn != null && row.CalledBackAt == null).ToListAsync(cancellationToken);
        foreach (var card in cards.Where(card => now - _clock.Zone.AtStartOfDay(card.SentOn!.Value).ToInstant() <= CallBackCauses.Window))
            card.CalledBackAt = now;
        var lead = await desk.Leads.SingleAsync(row => row.Id == id.Value, cancellationToken);
        (lead.IsTouched, lead.SnoozedUntil) = (true, null);
        return CallBackCauses.Of(history, cards.Select(HistoryMap.ToNote), now, _clock.Zone, call => openers.TryGetValue(call, out var opener) ? Called(opener) : null);
    }

    private static IReadOnlyList<CallBackRate> Compared(CallBackTally with, CallBackTally without) =>
        with.Tries == 0 ? [] : CallBackComparison.Compare([with], without.Tries == 0 ? null : without);

    /// <summary>Each opener of talks beside all others; with one alone there is nothing to compare.</summary>
    private static IEnumerable<CallBackRate> Openers(
        List<(Guid LeadId, Attempt Attempt)> attempts, IReadOnlyDictionary<string, string> openers, Func<string, IReadOnlyCollection<(Guid Lead, Instant At)>, CallBackTally> tally)
    {
        var talks = attempts.Where(pair => pair.Attempt.CallId is { } call && openers.ContainsKey(call) && pair.Attempt.Outcome is { Rating: not Rating.Missed })
            .Select(pair => (Opener: openers[pair.Attempt.CallId!], Try: (pair.LeadId, pair.Attempt.At.ToInstant()))).ToList();
        var names = talks.GroupBy(talk => talk.Opener, StringComparer.Ordinal).OrderByDescending(group => group.Count()).Take(MostOpeners).Select(group => group.Key).ToList();
        return names.Count < 2 ? [] : names.SelectMany(name => Compared(
            tally($"the opener {Called(name)}", [.. talks.Where(talk => talk.Opener == name).Select(talk => talk.Try)]),
            tally("without", [.. talks.Where(talk => talk.Opener != name).Select(talk => talk.Try)])));
    }

    private static string Called(string opener) => opener == CallArchive.OwnOpener ? opener : $"“{opener}”";
}

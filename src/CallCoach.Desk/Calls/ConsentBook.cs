using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CallCoach.Desk;

/// <summary>Proof of what was said about listening, call by call.</summary>
public sealed class ConsentBook
{
    private const int LongestWords = 500;

    private readonly DeskDatabase _database;
    private readonly DialGate _gates;
    private readonly DeskClock _clock;
    private readonly DeskOptions _options;

    internal ConsentBook(DeskDatabase database, DialGate gates, DeskClock clock, IOptions<DeskOptions> options) =>
        (_database, _gates, _clock, _options) = (database, gates, clock, options.Value);

    /// <summary>Writes down, at the start of a call, what the rules of both sides ask for.</summary>
    public Task BeginAsync(string call, LeadId id, CancellationToken cancellationToken) => _database.WriteAsync(
        async desk =>
        {
            var lead = (await desk.LeadsAsync(desk.Leads.Where(row => row.Id == id.Value), cancellationToken)).FirstOrDefault();
            if (lead?.NumberToDial is not { } number || await desk.Consents.AnyAsync(row => row.CallId == call, cancellationToken))
                return false;
            var regions = ProspectPlaces.Of(lead, number, _clock.Now).Regions;
            desk.Consents.Add(new ConsentRow
            {
                CallId = call,
                LeadId = id.Value,
                Region = string.Join(' ', regions.Append(_options.Region).Distinct(StringComparer.Ordinal)),
                Mode = (await _gates.ReadAsync(desk, cancellationToken)).CaptureFor(lead, number, _clock.Now, _options.Region),
                Answer = ConsentAnswer.NotAsked,
            });
            return true;
        },
        cancellationToken);

    /// <summary>Writes down that they did not want to be recorded, said of their own accord.</summary>
    public Task<bool> RefuseAsync(string call, CancellationToken cancellationToken) =>
        ChangeAsync(call, row => (row.Answer, row.AnsweredAt) = (ConsentAnswer.Refused, _clock.Now), cancellationToken);

    /// <summary>Writes down that they were told; what they answered is to come.</summary>
    /// <returns>False where nothing is known of the call.</returns>
    public Task<bool> TellAsync(string call, CancellationToken cancellationToken) => ChangeAsync(
        call, row => (row.NoticeAt, row.Answer, row.AnsweredAt) = (row.NoticeAt ?? _clock.Now, ConsentAnswer.NotAsked, null), cancellationToken);

    /// <summary>Writes down the notice that was given and what they answered.</summary>
    /// <param name="notice">Null leaves the words as they are.</param>
    /// <returns>False where nothing is known of the call.</returns>
    public Task<bool> AnswerAsync(string call, string? notice, ConsentAnswer answer, CancellationToken cancellationToken) => ChangeAsync(
        call,
        row =>
        {
            (row.Answer, row.AnsweredAt) = (answer, _clock.Now);
            row.NoticeWords = notice is null ? row.NoticeWords : notice.Length > LongestWords ? notice[..LongestWords] : notice;
            row.NoticeAt = answer == ConsentAnswer.NotAsked ? null : row.NoticeAt ?? _clock.Now;
        },
        cancellationToken);

    /// <summary>What is known of one call; null where no lead was known when it began.</summary>
    public async Task<Consent?> FindAsync(string call, CancellationToken cancellationToken)
    {
        await using var desk = await _database.OpenAsync(cancellationToken);
        return await desk.Consents.AsNoTracking().SingleOrDefaultAsync(row => row.CallId == call, cancellationToken) is { } row ? Read(row) : null;
    }

    /// <summary>All of one person.</summary>
    public async Task<IReadOnlyList<Consent>> OfAsync(LeadId lead, CancellationToken cancellationToken)
    {
        await using var desk = await _database.OpenAsync(cancellationToken);
        var rows = await desk.Consents.AsNoTracking().Where(row => row.LeadId == lead.Value).OrderBy(row => row.CallId).ToListAsync(cancellationToken);
        return [.. rows.Select(Read)];
    }

    private Task<bool> ChangeAsync(string call, Action<ConsentRow> change, CancellationToken cancellationToken) => _database.WriteAsync(
        async desk =>
        {
            if (await desk.Consents.SingleOrDefaultAsync(row => row.CallId == call, cancellationToken) is not { } row)
                return false;
            change(row);
            return true;
        },
        cancellationToken);

    private static Consent Read(ConsentRow row) => new(new LeadId(row.LeadId), row.CallId, row.Region, row.Mode, row.Answer)
    {
        NoticeWords = row.NoticeWords,
        NoticeAt = row.NoticeAt,
        AnsweredAt = row.AnsweredAt,
    };
}

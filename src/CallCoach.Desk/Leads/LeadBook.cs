using Microsoft.EntityFrameworkCore;

namespace CallCoach.Desk;

/// <summary>The leads, with their numbers and facts. Safe for several threads and processes.</summary>
public sealed class LeadBook
{
    /// <summary>Most leads of one page, and of one call to add some.</summary>
    public const int LargestPage = 200;

    private const int LongestFact = 300;

    private readonly DeskDatabase _database;
    private readonly DeskClock _clock;

    internal LeadBook(DeskDatabase database, DeskClock clock) => (_database, _clock) = (database, clock);

    /// <summary>A lead with all that happened; null where there is none.</summary>
    public async Task<LeadHistory?> FindAsync(LeadId lead, CancellationToken cancellationToken)
    {
        await using var desk = await _database.OpenAsync(cancellationToken);
        return await desk.HistoryAsync(lead, cancellationToken);
    }

    /// <summary>Whose number it is.</summary>
    public async Task<Lead?> FindAsync(PhoneNumber number, CancellationToken cancellationToken)
    {
        await using var desk = await _database.OpenAsync(cancellationToken);
        return (await desk.LeadsAsync(desk.Leads.Where(lead => desk.Numbers.Any(row => row.Number == number.Value && row.LeadId == lead.Id)), cancellationToken)).FirstOrDefault();
    }

    /// <summary>A page of leads, the newest first.</summary>
    public async Task<LeadPage> ListAsync(LeadFilter filter, int skip, int count, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentOutOfRangeException.ThrowIfNegative(skip);
        if (count is < 1 or > LargestPage)
            throw new ArgumentOutOfRangeException(nameof(count), count, $"A page has 1 to {LargestPage} leads.");
        await using var desk = await _database.OpenAsync(cancellationToken);
        var chosen = Choose(desk, filter);
        var page = chosen.OrderByDescending(lead => lead.AddedAt).ThenBy(lead => lead.Id).Skip(skip).Take(count);
        var order = await page.Select(lead => lead.Id).ToListAsync(cancellationToken);
        var leads = (await desk.LeadsAsync(page, cancellationToken)).ToDictionary(lead => lead.Id.Value);
        return new LeadPage([.. order.Select(id => leads[id])], await chosen.CountAsync(cancellationToken));
    }

    /// <summary>All leads with their histories, some at a time, for an export.</summary>
    public async IAsyncEnumerable<LeadHistory> AllAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var desk = await _database.OpenAsync(cancellationToken);
        for (var skip = 0; ; skip += LargestPage)
        {
            var some = await desk.HistoriesAsync(desk.Leads.OrderBy(lead => lead.AddedAt).ThenBy(lead => lead.Id).Skip(skip).Take(LargestPage), cancellationToken);
            foreach (var history in some)
                yield return history;
            if (some.Count < LargestPage)
                yield break;
        }
    }

    /// <summary>Adds leads or fills those that have one of the numbers already.</summary>
    public Task<IReadOnlyList<WrittenLead>> AddAsync(IReadOnlyList<Lead> leads, CancellationToken cancellationToken)
    {
        if (leads.Count > LargestPage)
            throw new ArgumentException($"At most {LargestPage} leads at once; for more there is an import.", nameof(leads));
        return _database.WriteAsync(async desk => await desk.WriteAsync(leads, await desk.SuppressionsAsync(cancellationToken), _clock.Now, cancellationToken), cancellationToken);
    }

    /// <summary>Writes down something true about a person.</summary>
    public Task<bool> AddFactAsync(LeadId lead, string fact, string from, CancellationToken cancellationToken) => ChangeAsync(
        lead,
        (desk, _) => desk.Facts.Add(new LeadFact(Short(fact), from, _clock.Now).ToRow(lead.Value)),
        cancellationToken);

    /// <summary>Sets what the rep decided about a lead.</summary>
    public Task<bool> SetStateAsync(LeadId lead, LeadState state, CancellationToken cancellationToken) =>
        ChangeAsync(lead, (_, row) => row.State = state, cancellationToken);

    /// <summary>
    /// Forgets a person: the lead and everything that hangs on it goes. Of each number stays a salted hash where they asked for no more
    /// calls, so that another import does not bring them back to the telephone.
    /// </summary>
    public Task<bool> EraseAsync(LeadId lead, CancellationToken cancellationToken) => _database.WriteAsync(
        async desk =>
        {
            var known = (await desk.LeadsAsync(desk.Leads.Where(row => row.Id == lead.Value), cancellationToken)).FirstOrDefault();
            if (known is null)
                return false;
            var numbers = known.Numbers.Select(number => number.Number.Value).ToList();
            var rows = await desk.Suppressions.Where(row => row.LeadId == lead.Value || (row.Number != null && numbers.Contains(row.Number))).ToListAsync(cancellationToken);
            if (rows.Count > 0)
            {
                var hashes = new Suppressions([], await desk.SecretAsync(Secrets.Salt, cancellationToken));
                foreach (var number in known.Numbers)
                    desk.Suppressions.Add(new Suppression(Guid.CreateVersion7(_clock.Now.ToDateTimeOffset()), "", rows.Min(row => row.At), "erased") { NumberHash = hashes.HashOf(number.Number) }.ToRow(call: null));
                desk.Suppressions.RemoveRange(rows);
            }

            await desk.Leads.Where(row => row.Id == lead.Value).ExecuteDeleteAsync(cancellationToken);
            return true;
        },
        cancellationToken);

    private static IQueryable<LeadRow> Choose(DeskContext desk, LeadFilter filter)
    {
        IQueryable<LeadRow> leads = desk.Leads;
        if (filter.Segment is { } segment)
            leads = leads.Where(lead => lead.Segment == segment);
        if (filter.Words?.Trim() is not { Length: > 0 } words)
            return leads;
        var like = $"%{words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%";
        var digits = string.Concat(words.Where(char.IsAsciiDigit));
        var number = digits.Length >= 4 ? $"%{digits}%" : null;
        return leads.Where(lead => EF.Functions.Like(lead.Person ?? "", like, "\\") || EF.Functions.Like(lead.FirstName ?? "", like, "\\") || EF.Functions.Like(lead.Company ?? "", like, "\\")
            || (number != null && desk.Numbers.Any(row => row.LeadId == lead.Id && EF.Functions.Like(row.Number, number))));
    }

    private static string Short(string fact) => fact.Trim() switch
    {
        "" => throw new ArgumentException("Write down what is true about them.", nameof(fact)),
        { Length: > LongestFact } => throw new ArgumentException($"At most {LongestFact} letters, please.", nameof(fact)),
        var trimmed => trimmed,
    };

    private Task<bool> ChangeAsync(LeadId lead, Action<DeskContext, LeadRow> change, CancellationToken cancellationToken) => _database.WriteAsync(
        async desk =>
        {
            if (await desk.Leads.SingleOrDefaultAsync(row => row.Id == lead.Value, cancellationToken) is not { } row)
                return false;
            change(desk, row);
            return true;
        },
        cancellationToken);
}

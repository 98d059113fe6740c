using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CallCoach.Desk;

/// <summary>Everybody who is not to be called. What is added holds at once, for every rep and in every process.</summary>
public sealed class DoNotCallList
{
    /// <summary>Most letters of the words that are kept as proof.</summary>
    public const int LongestWords = 500;

    private readonly DeskDatabase _database;
    private readonly DeskClock _clock;
    private readonly IEnumerable<IDeskListener> _listeners;

    internal DoNotCallList(DeskDatabase database, DeskClock clock, IEnumerable<IDeskListener> listeners) =>
        (_database, _clock, _listeners) = (database, clock, listeners);

    /// <summary>Takes a number in, and the lead it belongs to with all other numbers of theirs.</summary>
    /// <param name="call">The call it was said in, if it was in one.</param>
    public async Task AddAsync(PhoneNumber number, string words, string source, bool wholeCompany, string? call, CancellationToken cancellationToken)
    {
        var added = await _database.WriteAsync(
            async desk =>
            {
                var owner = await desk.Numbers.Where(row => row.Number == number.Value).Select(row => (Guid?)row.LeadId).SingleOrDefaultAsync(cancellationToken);
                if (owner is { } lead)
                    return await RemoveAsync(desk, new LeadId(lead), Cut(words), _clock.Now, source, wholeCompany, call, cancellationToken);
                if (await desk.Suppressions.AnyAsync(row => row.Number == number.Value && row.LiftedAt == null && row.Until == null, cancellationToken))
                    return [];
                var suppression = new Suppression(Guid.CreateVersion7(_clock.Now.ToDateTimeOffset()), Cut(words), _clock.Now, source) { Number = number };
                desk.Suppressions.Add(suppression.ToRow(call));
                return [suppression];
            },
            cancellationToken);
        await TellAsync(added, cancellationToken);
    }

    /// <summary>What "remove me" asks for: the person, each number of theirs and, if they spoke for it, the company.</summary>
    /// <exception cref="DeskException">There is no such lead.</exception>
    public async Task AddAsync(LeadId lead, string words, string source, bool wholeCompany, string? call, CancellationToken cancellationToken) => await TellAsync(
        await _database.WriteAsync(desk => RemoveAsync(desk, lead, Cut(words), _clock.Now, source, wholeCompany, call, cancellationToken), cancellationToken),
        cancellationToken);

    /// <summary>Takes a whole company in.</summary>
    public async Task AddCompanyAsync(string company, string words, string source, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(company);
        var suppression = new Suppression(Guid.CreateVersion7(_clock.Now.ToDateTimeOffset()), Cut(words), _clock.Now, source) { Company = company.Trim() };
        await _database.WriteAsync(desk => Task.FromResult(desk.Suppressions.Add(suppression.ToRow(call: null))), cancellationToken);
        await TellAsync([suppression], cancellationToken);
    }

    /// <summary>Somebody asked for it in a call, and nobody knows yet who that was. It holds for the lead as soon as the call is said to be theirs.</summary>
    public Task AddUnknownAsync(string call, string words, string source, CancellationToken cancellationToken) => _database.WriteAsync(
        async desk =>
        {
            if (await desk.Suppressions.AnyAsync(row => row.CallId == call, cancellationToken))
                return false;
            desk.Suppressions.Add(new Suppression(Guid.CreateVersion7(_clock.Now.ToDateTimeOffset()), Cut(words), _clock.Now, source).ToRow(call));
            return true;
        },
        cancellationToken);

    /// <summary>Says whose number the wish of a call was about that nobody could place.</summary>
    /// <exception cref="DeskException">Nothing of that call waits for a number.</exception>
    public async Task NameAsync(string call, PhoneNumber number, CancellationToken cancellationToken)
    {
        var words = await _database.WriteAsync(
            async desk =>
            {
                var row = await desk.Suppressions.FirstOrDefaultAsync(
                    other => other.CallId == call && other.Number == null && other.NumberHash == null && other.LeadId == null && other.Company == null && other.LiftedAt == null, cancellationToken)
                    ?? throw new DeskException("Nothing of that call waits for a number.");
                row.Number = number.Value;
                return row.Words;
            },
            cancellationToken);
        // And the person with all their numbers, where the number is a lead's.
        await AddAsync(number, words, $"call {call}", wholeCompany: false, call, cancellationToken);
    }

    /// <summary>What forbids calls to a number now, if anything does: by itself, by its lead or by the lead's company.</summary>
    public async Task<Suppression?> FindAsync(PhoneNumber number, CancellationToken cancellationToken)
    {
        await using var desk = await _database.OpenAsync(cancellationToken);
        var all = await desk.SuppressionsAsync(cancellationToken);
        var owner = (await desk.LeadsAsync(desk.Leads.Where(lead => desk.Numbers.Any(row => row.Number == number.Value && row.LeadId == lead.Id)), cancellationToken)).FirstOrDefault();
        return owner is null ? all.Find(number, _clock.Now) : all.Find(owner, number, _clock.Now);
    }

    /// <summary>All that are in force, the newest first.</summary>
    public async Task<IReadOnlyList<DoNotCallEntry>> ListAsync(CancellationToken cancellationToken)
    {
        await using var desk = await _database.OpenAsync(cancellationToken);
        var rows = await desk.Suppressions.AsNoTracking().Where(row => row.LiftedAt == null).OrderByDescending(row => row.At).ToListAsync(cancellationToken);
        var leads = rows.Select(row => row.LeadId).OfType<Guid>().ToList();
        var names = await desk.Leads.Where(lead => leads.Contains(lead.Id)).ToDictionaryAsync(lead => lead.Id, lead => lead.FirstName ?? lead.Person ?? lead.Company ?? "", cancellationToken);
        return [.. rows.Select(row => new DoNotCallEntry(row.ToSuppression(), row.LeadId is { } lead ? names.GetValueOrDefault(lead) : null, row.CallId))];
    }

    /// <summary>Ends a suppression by proof that they agreed to be called again. It stays in the history with the proof.</summary>
    /// <exception cref="DeskException">There is none, or no proof was given.</exception>
    public Task LiftAsync(Guid id, string proof, CancellationToken cancellationToken) => _database.WriteAsync(
        async desk =>
        {
            if (string.IsNullOrWhiteSpace(proof))
                throw new DeskException("A suppression is lifted by proof only: say when and how they agreed to be called.");
            var row = await desk.Suppressions.SingleOrDefaultAsync(other => other.Id == id && other.LiftedAt == null, cancellationToken)
                ?? throw new DeskException("There is no such suppression, or it was lifted already.");
            (row.LiftedAt, row.LiftedBecause) = (_clock.Now, Cut(proof));
            return true;
        },
        cancellationToken);

    /// <summary>Writes the suppressions of a lead, each only once.</summary>
    internal static async Task<IReadOnlyList<Suppression>> RemoveAsync(
        DeskContext desk, LeadId id, string words, Instant at, string source, bool wholeCompany, string? call, CancellationToken cancellationToken)
    {
        var lead = (await desk.LeadsAsync(desk.Leads.Where(row => row.Id == id.Value), cancellationToken)).FirstOrDefault()
            ?? throw new DeskException("There is no such lead.");
        var all = await desk.Suppressions.AsNoTracking().Where(row => row.LiftedAt == null && row.Until == null).ToListAsync(cancellationToken);
        var added = Suppressions.ForRemoval(lead, words, at, source, wholeCompany).Where(one => !all.Exists(row => IsSame(row, one))).ToList();
        desk.Suppressions.AddRange(added.Select(suppression => suppression.ToRow(call)));
        return added;
    }

    private static bool IsSame(SuppressionRow row, Suppression suppression) =>
        row.LeadId == suppression.Lead?.Value && row.Number == suppression.Number?.Value
        && string.Equals(row.Company, suppression.Company, StringComparison.OrdinalIgnoreCase);

    private static string Cut(string words) => words.Trim() is { Length: > LongestWords } tooLong ? tooLong[..LongestWords] : words.Trim();

    private async Task TellAsync(IReadOnlyList<Suppression> added, CancellationToken cancellationToken)
    {
        foreach (var listener in _listeners)
        {
            foreach (var suppression in added)
                await listener.SuppressedAsync(suppression, cancellationToken);
        }
    }
}

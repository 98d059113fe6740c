using Microsoft.EntityFrameworkCore;

namespace CallCoach.Store;

/// <summary>The data of one prospect: found by number or name, and erased.</summary>
public sealed class ProspectData
{
    private readonly StoreDatabase _database;
    private readonly StoreUpkeep _upkeep;
    private readonly Retention _retention;

    internal ProspectData(StoreDatabase database, StoreUpkeep upkeep, Retention retention) => (_database, _upkeep, _retention) = (database, upkeep, retention);

    /// <summary>Their calls, newest first.</summary>
    /// <exception cref="ArgumentException">Nobody is named, or the number is none.</exception>
    public async Task<IReadOnlyList<CallHeader>> FindAsync(ProspectFilter who, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(who);
        if (who.IsEmpty)
            throw new ArgumentException("Name the person: a number, a first name or a company.", nameof(who));

        await using var store = await _database.OpenAsync(cancellationToken);
        var calls = store.Calls.AsNoTracking();
        if (who.Number is { } number)
        {
            var e164 = DialledNumber.Normalise(number)
                ?? throw new ArgumentException($"\"{number}\" is no telephone number. Write it with its country: +1 555 010 0123.", nameof(who));
            calls = calls.Where(call => call.Number == e164);
        }

        var headers = await calls.OrderByDescending(call => call.Id).AsHeaders().ToListAsync(cancellationToken);
        return [.. headers.Where(call => IsLike(call.FirstName, who.FirstName) && IsLike(call.Company, who.Company))];
    }

    /// <summary>Deletes all that there is of these calls: sound, journals, words, figures, notes. Backups and exports are the user's to delete.</summary>
    public async Task EraseAsync(IReadOnlyList<CallHeader> calls, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(calls);
        await using var store = await _database.OpenAsync(cancellationToken);
        foreach (var call in calls)
            await _retention.DeleteAsync(store, call.Call, cancellationToken);
        await _upkeep.CheckpointAsync(cancellationToken);
    }

    private static bool IsLike(string? there, string? wanted) =>
        string.IsNullOrWhiteSpace(wanted) || string.Equals(there, wanted.Trim(), StringComparison.OrdinalIgnoreCase);
}

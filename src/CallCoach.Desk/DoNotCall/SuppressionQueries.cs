using Microsoft.EntityFrameworkCore;

namespace CallCoach.Desk;

/// <summary>What is in force, as the gate wants it. It is read anew for each judgement: a copy would be late.</summary>
internal static class SuppressionQueries
{
    public static async Task<Suppressions> SuppressionsAsync(this DeskContext desk, CancellationToken cancellationToken)
    {
        var rows = await desk.Suppressions.AsNoTracking().Where(row => row.LiftedAt == null).ToListAsync(cancellationToken);
        // Hashes are made with the salt, so without a salt there is no hash to compare with.
        var salt = await desk.Secrets.AsNoTracking().Where(secret => secret.Name == Secrets.Salt).Select(secret => secret.Value).SingleOrDefaultAsync(cancellationToken);
        return new Suppressions(rows.Select(HistoryMap.ToSuppression), salt ?? "");
    }

    /// <summary>National lists, as far as they matter: the numbers of our own leads.</summary>
    public static async Task<List<NationalList>> NationalListsAsync(this DeskContext desk, CancellationToken cancellationToken)
    {
        var lists = await desk.NationalLists.AsNoTracking().ToListAsync(cancellationToken);
        if (lists.Count == 0)
            return [];
        var listed = await desk.ListedNumbers.AsNoTracking().Where(row => desk.Numbers.Any(number => number.Number == row.Number)).ToListAsync(cancellationToken);
        var byCountry = listed.ToLookup(row => row.Country, row => new PhoneNumber(row.Number), StringComparer.Ordinal);
        return [.. lists.Select(list => new NationalList(list.Country, list.ImportedAt, byCountry[list.Country].ToHashSet()))];
    }
}

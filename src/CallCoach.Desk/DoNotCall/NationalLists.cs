using Microsoft.EntityFrameworkCore;

namespace CallCoach.Desk;

/// <summary>National do-not-call lists, as their keepers hand them out: a number a line, any form.</summary>
public sealed class NationalLists
{
    private const int Together = 5000;
    private const int LongestLine = 100;

    private readonly DeskDatabase _database;
    private readonly DeskClock _clock;

    internal NationalLists(DeskDatabase database, DeskClock clock) => (_database, _clock) = (database, clock);

    /// <summary>Puts a list in the place of the country's last one. The old one holds until the new one is whole.</summary>
    /// <param name="country">ISO 3166.</param>
    /// <returns>How many numbers were taken in, and how many lines hold none.</returns>
    /// <exception cref="DeskException">No line holds a number.</exception>
    public Task<(int Taken, int Unreadable)> ReplaceAsync(TextReader list, string country, CancellationToken cancellationToken) => _database.WriteAsync(
        async desk =>
        {
            var (taken, unreadable) = (new HashSet<string>(StringComparer.Ordinal), 0);
            while (await list.ReadLineAsync(cancellationToken) is { } line)
            {
                if (string.IsNullOrWhiteSpace(line))
                    continue;
                var read = line.Length > LongestLine ? null : NumberReader.Read(line.Replace(",", "", StringComparison.Ordinal), country);
                if (read is { IsValid: true })
                    taken.Add(read.Number.Value);
                else
                    unreadable++;
            }

            if (taken.Count == 0)
                throw new DeskException("No line of the list holds a telephone number. Name the file as the keeper of the list hands it out, a number a line.");
            await desk.ListedNumbers.Where(row => row.Country == country).ExecuteDeleteAsync(cancellationToken);
            foreach (var some in taken.Chunk(Together))
            {
                desk.ListedNumbers.AddRange(some.Select(number => new ListedNumberRow { Number = number, Country = country }));
                await desk.SaveChangesAsync(cancellationToken);
                desk.ChangeTracker.Clear();
            }

            await desk.NationalLists.Where(row => row.Country == country).ExecuteDeleteAsync(cancellationToken);
            desk.NationalLists.Add(new NationalListRow { Country = country, ImportedAt = _clock.Now });
            return (taken.Count, unreadable);
        },
        cancellationToken);

    /// <summary>When each country's list was last taken in.</summary>
    public async Task<IReadOnlyList<(string Country, DateTimeOffset ImportedAt)>> ListAsync(CancellationToken cancellationToken)
    {
        await using var desk = await _database.OpenAsync(cancellationToken);
        return [.. (await desk.NationalLists.AsNoTracking().OrderBy(list => list.Country).ToListAsync(cancellationToken)).Select(list => (list.Country, list.ImportedAt.ToDateTimeOffset()))];
    }
}

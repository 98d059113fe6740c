namespace CallCoach.Desk;

/// <summary>
/// Takes files of leads in. A dry run reads just as an import does and keeps nothing. It writes some hundred rows at a time, so that a
/// "remove me" in a call never waits for it.
/// </summary>
public sealed class LeadIntake
{
    private const int Together = 500;

    private readonly DeskDatabase _database;
    private readonly DeskClock _clock;

    internal LeadIntake(DeskDatabase database, DeskClock clock) => (_database, _clock) = (database, clock);

    /// <param name="file">The file; it is read twice.</param>
    /// <param name="mapping">What each column means, as the preview guessed it or a person corrected it.</param>
    /// <param name="repair">Takes the rows that have to be repaired.</param>
    public async Task<ImportSummary> ImportAsync(
        Stream file, ImportPreview preview, IReadOnlyList<LeadField> mapping, ImportOptions options, TextWriter repair, bool isDryRun, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        var broken = new RepairFile(repair, preview.Delimiter);
        await broken.BeginAsync(preview.Heads);
        var waiting = new List<ImportRow>(Together);
        var (counts, incomplete) = (new int[4], 0);
        await foreach (var row in (await ReaderAsync(cancellationToken)).ReadAsync(file, mapping, options, cancellationToken))
        {
            waiting.Add(row);
            if (waiting.Count == Together)
                await TakeAsync();
        }

        await TakeAsync();
        await repair.FlushAsync(cancellationToken);
        return new ImportSummary(counts.Sum(), Count(ImportVerdict.New), Count(ImportVerdict.Merged), Count(ImportVerdict.Suppressed), Count(ImportVerdict.Bad), incomplete, broken.Lines);

        int Count(ImportVerdict verdict) => counts[(int)verdict];

        async Task TakeAsync()
        {
            foreach (var row in isDryRun ? waiting : await WriteAsync(waiting, cancellationToken))
            {
                counts[(int)row.Verdict]++;
                incomplete += row.Verdict is ImportVerdict.New or ImportVerdict.Merged && row.Problems.Count > 0 ? 1 : 0;
                if (row.Verdict is ImportVerdict.Bad or ImportVerdict.Suppressed || row.Problems.Count > 0)
                    await broken.AddAsync(row);
            }

            waiting.Clear();
            progress?.Report(counts.Sum());
        }
    }

    private async Task<LeadImport> ReaderAsync(CancellationToken cancellationToken)
    {
        await using var desk = await _database.OpenAsync(cancellationToken);
        return new LeadImport(await desk.SuppressionsAsync(cancellationToken), _clock.Now).Knowing(await desk.LeadsAsync(desk.Leads, cancellationToken));
    }

    // What the reader called new stays new in the count, though another row of this file may have been written under its number just now.
    private async Task<IReadOnlyList<ImportRow>> WriteAsync(List<ImportRow> rows, CancellationToken cancellationToken)
    {
        var good = rows.Where(row => row.Lead is not null).ToList();
        var written = await _database.WriteAsync(
            async desk =>
            {
                desk.ChangeTracker.AutoDetectChangesEnabled = false;
                var result = await desk.WriteAsync([.. good.Select(row => row.Lead!)], await desk.SuppressionsAsync(cancellationToken), _clock.Now, cancellationToken);
                desk.ChangeTracker.DetectChanges();
                return result;
            },
            cancellationToken);
        var late = good.Zip(written).Where(pair => pair.Second.Verdict == ImportVerdict.Suppressed).Select(pair => pair.First).ToHashSet();
        return [.. rows.Select(row => late.Contains(row) ? row with { Verdict = ImportVerdict.Suppressed, Lead = null } : row)];
    }
}

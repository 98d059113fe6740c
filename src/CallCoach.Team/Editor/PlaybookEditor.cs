using CallCoach.Playbooks;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Team;

/// <summary>Keeps the team's playbooks: versions are added and never changed.</summary>
internal sealed class PlaybookEditor(TeamDatabase database, PlaybookTrial trial, NodeLine nodes, AuditTrail audit, TimeProvider time)
{
    private const int MostVersions = 100;
    private const int MostSamples = 40;

    /// <param name="name">The playbook to open; the first without one.</param>
    /// <param name="version">The version whose changes are shown.</param>
    /// <param name="text">What stands in the field, if it is not the newest version.</param>
    /// <param name="tried">What to try with it.</param>
    /// <param name="entry">The phrase, rewrite or script whose fields are shown.</param>
    /// <param name="problem">What the form could not do.</param>
    public async Task<EditorView> ReadAsync(
        Viewer viewer, string? name, int? version, string? text, string? tried, CancellationToken cancellationToken, string? entry = null, string? problem = null)
    {
        await using var context = await database.OpenAsync(viewer.Sight, cancellationToken);
        var names = await context.Playbooks.Select(row => row.Name).Distinct().OrderBy(row => row).ToListAsync(cancellationToken);
        var open = name is not null && names.Contains(name, StringComparer.Ordinal) ? name : names.FirstOrDefault();
        var people = await context.Users.ToDictionaryAsync(person => person.Id, person => person.Name, cancellationToken);
        var rows = await context.Playbooks.AsNoTracking().Where(row => row.Name == open).OrderByDescending(row => row.Version).Take(MostVersions)
            .Select(row => new { row.Version, row.AuthorId, row.Note, row.SavedAt, row.PublishedAt }).ToListAsync(cancellationToken);
        var shown = text is null ? await TextAsync(context, open, version ?? rows.FirstOrDefault()?.Version, cancellationToken) ?? StarterPlaybook.Text : PlaybookText.Tidy(text);
        var (book, faults) = PlaybookText.Check(shown);
        var fields = PlaybookFields.Read(shown);
        var older = version is null ? null : rows.Find(row => row.Version < version)?.Version;
        var diff = version is null || text is not null
            ? []
            : LineDiff.Of(older is null ? "" : await TextAsync(context, open, older, cancellationToken) ?? "", shown);
        var samples = await context.Examples.AsNoTracking().Where(example => example.AgreedAt != null && example.ExpiresAt > time.GetUtcNow()).OrderBy(example => example.Title)
            .Take(MostSamples).Select(example => new { example.Id, example.Title }).ToListAsync(cancellationToken);
        return new(
            names, open, shown, book, faults,
            [.. rows.Select(row => new PlaybookVersion(row.Version, people.GetValueOrDefault(row.AuthorId, "Somebody"), row.Note, row.SavedAt, row.PublishedAt))],
            version, diff, tried ?? "", tried is { Length: > 0 } && book is not null ? trial.Try(book, tried) : null, [.. samples.Select(sample => (sample.Id, sample.Title))])
        {
            Fields = fields,
            Open = IsThere(fields, entry) ? entry : null,
            Problem = problem,
            IsUnsaved = text is not null && shown != (await TextAsync(context, open, rows.FirstOrDefault()?.Version, cancellationToken) ?? StarterPlaybook.Text),
        };
    }

    /// <summary>The words of an example, to try the playbook with.</summary>
    public async Task<string?> SampleAsync(Viewer viewer, Guid example, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(new Sight(viewer.Team), cancellationToken);
        var now = time.GetUtcNow();
        var moment = await (
            from row in context.Examples
            join shared in context.Moments on row.MomentId equals shared.Id
            where row.Id == example && row.AgreedAt != null && row.ExpiresAt > now && shared.WithdrawnAt == null
            select shared).AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        return moment is null ? null : PlaybookTrial.TextOf(moment.Turns);
    }

    /// <summary>Keeps a text as a new version: a draft, or for all nodes from their next call on.</summary>
    /// <returns>The playbook's name.</returns>
    public async Task<string> SaveAsync(Viewer viewer, string? text, string? note, bool publish, CancellationToken cancellationToken)
    {
        var tidy = PlaybookText.Tidy(text);
        if (tidy.Length > PlaybookText.LongestText)
            throw new TeamException($"A playbook has at most {PlaybookText.LongestText / 1024} KB.");
        var (book, faults) = PlaybookText.Check(tidy);
        if (book is null)
            throw new TeamException($"Line {faults[0].Line}: {faults[0].Message} Put it right first; a broken playbook is not kept.");
        await AddAsync(viewer, book.Id, tidy, SessionRules.Line(note), publish, cancellationToken);
        return book.Id;
    }

    /// <summary>Publishes an older text anew.</summary>
    public async Task<bool> RollBackAsync(Viewer viewer, string? name, int version, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(viewer.Sight, cancellationToken);
        if (await TextAsync(context, name, version, cancellationToken) is not { } text)
            return false;
        if (PlaybookText.Check(text).Book is null)
            throw new TeamException("This version was made for an older program and can't be read any more. Mend it in the field, then publish it.");
        await AddAsync(viewer, name!, text, $"Back to version {version}", publish: true, cancellationToken);
        return true;
    }

    private async Task AddAsync(Viewer viewer, string name, string text, string? note, bool publish, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(viewer.Sight, cancellationToken);
        var version = (await context.Playbooks.Where(row => row.Name == name).MaxAsync(row => (int?)row.Version, cancellationToken) ?? 0) + 1;
        var now = time.GetUtcNow();
        context.Playbooks.Add(new PlaybookRow
        {
            Id = Guid.CreateVersion7(),
            TeamId = viewer.Team,
            Name = name,
            Version = version,
            Yaml = PlaybookText.WithVersion(text, version),
            AuthorId = viewer.Person,
            Note = note,
            SavedAt = now,
            PublishedAt = publish ? now : null,
        });
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException raced) when (raced.InnerException is Npgsql.PostgresException { SqlState: Npgsql.PostgresErrorCodes.UniqueViolation })
        {
            throw new TeamException("Somebody else saved this playbook in the same moment. Look at what they changed, then save yours again.", raced);
        }

        if (!publish)
            return;
        await audit.WriteAsync(viewer, AuditWords.PlaybookPublished, $"{name} {version}", cancellationToken);
        await nodes.PublishedAsync(viewer.Team, await Published.ReadAsync(context, viewer.Team, cancellationToken));
    }

    private static bool IsThere(PlaybookFields? fields, string? entry) =>
        entry is not null && FieldName.Parse(entry) is { Item: { } id, Key: null } name && (id == FieldName.NewItem || fields?.Items(name.Section).Contains(id, StringComparer.Ordinal) is true);

    private static Task<string?> TextAsync(TeamContext context, string? name, int? version, CancellationToken cancellationToken) =>
        context.Playbooks.Where(row => row.Name == name && row.Version == version).Select(row => row.Yaml).SingleOrDefaultAsync(cancellationToken);
}

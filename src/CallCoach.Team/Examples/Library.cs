using CallCoach.Contracts;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Team;

/// <summary>
/// The team's examples. A moment comes in with its rep's consent and for a time, and goes out at once when the rep says so. All of the team may hear what is in;
/// only the rep and leads see a proposal.
/// </summary>
internal sealed class Library(TeamDatabase database, NodeLine nodes, TimeProvider time)
{
    public const int DefaultDays = 180;
    private const int MostDays = 730;
    private const int Most = 200;
    private const int MostPlaylists = 50;

    public async Task<LibraryView> ReadAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        // Examples are for the whole team: whose moment it is, and whether they agreed, decides here and not the sight of rows.
        await using var context = await database.OpenAsync(new Sight(viewer.Team), cancellationToken);
        var now = time.GetUtcNow();
        var rows = await (
            from example in context.Examples.AsNoTracking()
            join moment in context.Moments.AsNoTracking().WithoutSound() on example.MomentId equals moment.Id
            where example.ExpiresAt > now && moment.WithdrawnAt == null && (example.AgreedAt != null || viewer.IsLead || example.RepId == viewer.Person)
            orderby example.Title
            select new { example, moment }).Take(Most).ToListAsync(cancellationToken);
        var names = await context.Users.ToDictionaryAsync(person => person.Id, person => person.Name, cancellationToken);
        var views = rows.ConvertAll(row => new ExampleView(
            row.example, row.moment, names.GetValueOrDefault(row.example.RepId, "A rep"), names.GetValueOrDefault(row.example.ProposedById, "Somebody")));
        var playlists = await context.Playlists.AsNoTracking().OrderBy(list => list.Name).ToListAsync(cancellationToken);
        return new([.. views.Where(view => view.IsIn)], [.. views.Where(view => !view.IsIn)], playlists, now);
    }

    /// <summary>The sound of an example, for those who see it.</summary>
    public async Task<byte[]?> SoundAsync(Viewer viewer, Guid id, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(new Sight(viewer.Team), cancellationToken);
        var now = time.GetUtcNow();
        return await (
            from example in context.Examples
            join moment in context.Moments on example.MomentId equals moment.Id
            where example.Id == id && example.ExpiresAt > now && moment.WithdrawnAt == null
                && (example.AgreedAt != null || viewer.IsLead || example.RepId == viewer.Person)
            select moment.Sound).SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>Proposes a moment. The rep whose it is consents by proposing it; a lead's proposal waits for them.</summary>
    public async Task<bool> ProposeAsync(Viewer viewer, Guid moment, string? title, int days, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(viewer.Sight, cancellationToken);
        if (await context.Moments.SingleOrDefaultAsync(row => row.Id == moment && row.WithdrawnAt == null, cancellationToken) is not { } found)
            return false;
        if (days is < 1 or > MostDays)
            throw new TeamException($"An example stays for 1 to {MostDays} days.");
        var now = time.GetUtcNow();
        if (await context.Examples.AnyAsync(row => row.MomentId == moment && row.ExpiresAt > now, cancellationToken))
            throw new TeamException("This moment is in the library, or proposed for it, already.");
        var example = new ExampleRow
        {
            Id = Guid.CreateVersion7(),
            TeamId = viewer.Team,
            MomentId = moment,
            RepId = found.PersonId,
            Title = SessionRules.Line(title) ?? found.Title,
            ProposedById = viewer.Person,
            ProposedAt = now,
            AgreedAt = viewer.Person == found.PersonId ? now : null,
            ExpiresAt = now.AddDays(days),
        };
        context.Examples.Add(example);
        await context.SaveChangesAsync(cancellationToken);
        if (example.AgreedAt is null)
            await nodes.NewsAsync(found.PersonId, new TeamNews(example.Id, "example", viewer.Name, $"/moments/{moment}"));
        return true;
    }

    /// <summary>The rep's consent.</summary>
    public Task<bool> AgreeAsync(Viewer viewer, Guid id, CancellationToken cancellationToken) => ChangeAsync(viewer, id, (_, example) =>
    {
        if (example.RepId != viewer.Person)
            throw new TeamException("Only the rep whose moment it is can agree.");
        example.AgreedAt ??= time.GetUtcNow();
        return Task.CompletedTask;
    }, cancellationToken);

    /// <summary>Out of the library at once: the rep takes consent back, or a lead clears it away.</summary>
    public Task<bool> TakeOutAsync(Viewer viewer, Guid id, CancellationToken cancellationToken) => ChangeAsync(viewer, id, async (context, example) =>
    {
        if (example.RepId != viewer.Person && !viewer.IsLead)
            throw new TeamException("Only the rep whose moment it is, or a lead, takes it out.");
        context.Examples.Remove(example);
        foreach (var list in (await context.Playlists.ToListAsync(cancellationToken)).Where(list => list.Examples.Contains(id)))
            list.Examples = [.. list.Examples.Where(other => other != id)];
    }, cancellationToken);

    public async Task<Guid?> NewPlaylistAsync(Viewer viewer, string? name, CancellationToken cancellationToken)
    {
        OnlyLead(viewer);
        var called = SessionRules.Line(name) ?? throw new TeamException("Give the playlist a name, such as: good answers to “send me something”.");
        await using var context = await database.OpenAsync(viewer.Sight, cancellationToken);
        if (await context.Playlists.AnyAsync(list => list.Name == called, cancellationToken))
            throw new TeamException("There is a playlist of that name already.");
        if (await context.Playlists.CountAsync(cancellationToken) >= MostPlaylists)
            throw new TeamException($"{MostPlaylists} playlists are enough. Take one away first.");
        var made = new PlaylistRow { Id = Guid.CreateVersion7(), TeamId = viewer.Team, Name = called, MadeAt = time.GetUtcNow() };
        context.Playlists.Add(made);
        await context.SaveChangesAsync(cancellationToken);
        return made.Id;
    }

    /// <param name="does">add, out, up or delete.</param>
    public async Task<bool> ChangePlaylistAsync(Viewer viewer, Guid id, string? does, Guid? example, CancellationToken cancellationToken)
    {
        OnlyLead(viewer);
        await using var context = await database.OpenAsync(viewer.Sight, cancellationToken);
        if (await context.Playlists.SingleOrDefaultAsync(list => list.Id == id, cancellationToken) is not { } list)
            return false;
        if (does == "delete")
            context.Playlists.Remove(list);
        else
            list.Examples = await OrderAsync(context, list.Examples, does, example, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        return true;
    }

    private async Task<IReadOnlyList<Guid>> OrderAsync(TeamContext context, IReadOnlyList<Guid> now, string? does, Guid? example, CancellationToken cancellationToken)
    {
        var at = time.GetUtcNow();
        if (example is not { } id || !await context.Examples.AnyAsync(row => row.Id == id && row.AgreedAt != null && row.ExpiresAt > at, cancellationToken))
            throw new TeamException("Choose an example that is in the library.");
        var order = now.Where(other => other != id).ToList();
        switch (does)
        {
            case "add":
                order.Add(id);
                break;
            case "up":
                order.Insert(Math.Max(0, now.ToList().IndexOf(id) - 1), id);
                break;
            case "out":
                break;
            default:
                throw new TeamException("A playlist takes an example in, out, or one up.");
        }

        return order;
    }

    // Examples belong to the team: the rows' own sight would keep a rep from none of them, so each change asks whose it is.
    private async Task<bool> ChangeAsync(Viewer viewer, Guid id, Func<TeamContext, ExampleRow, Task> change, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(viewer.Sight, cancellationToken);
        var found = await context.Examples.SingleOrDefaultAsync(row => row.Id == id && (row.AgreedAt != null || viewer.IsLead || row.RepId == viewer.Person), cancellationToken);
        if (found is null)
            return false;
        await change(context, found);
        await context.SaveChangesAsync(cancellationToken);
        return true;
    }

    private static void OnlyLead(Viewer viewer)
    {
        if (!viewer.IsLead)
            throw new TeamException("Playlists are put together by leads.");
    }
}

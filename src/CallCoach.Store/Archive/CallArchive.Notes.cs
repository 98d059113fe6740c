using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Store;

/// <content>Notes, tags and saved views.</content>
public sealed partial class CallArchive
{
    private const int LongestNote = 10_000;
    private const int LongestTag = 40;
    private const int MostTags = 30;
    private const int MostViews = 100;

    /// <summary>Writes a note on a call, or on a moment of it.</summary>
    public async Task<ReviewNote?> AddNoteAsync(string call, TimeSpan? at, string text, CancellationToken cancellationToken)
    {
        var written = CheckNote(text);
        await using var store = await _database.OpenAsync(cancellationToken);
        if (!await store.Calls.AnyAsync(row => row.Call == call, cancellationToken))
            return null;

        var note = new NoteRow { Call = call, At = at, Text = written, WrittenAt = _time.GetUtcNow() };
        store.Notes.Add(note);
        await store.SaveChangesAsync(cancellationToken);
        return new ReviewNote(note.Id, note.At, note.Text, note.WrittenAt);
    }

    /// <summary>Changes the text of a note.</summary>
    public async Task<bool> ChangeNoteAsync(string call, long note, string text, CancellationToken cancellationToken)
    {
        var written = CheckNote(text);
        var now = _time.GetUtcNow();
        await using var store = await _database.OpenAsync(cancellationToken);
        return await store.Notes.Where(row => row.Id == note && row.Call == call)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Text, written).SetProperty(row => row.WrittenAt, now), cancellationToken) > 0;
    }

    public async Task<bool> DeleteNoteAsync(string call, long note, CancellationToken cancellationToken)
    {
        await using var store = await _database.OpenAsync(cancellationToken);
        return await store.Notes.Where(row => row.Id == note && row.Call == call).ExecuteDeleteAsync(cancellationToken) > 0;
    }

    /// <summary>Puts a tag on a call; one that is there already stays.</summary>
    public async Task<bool> TagAsync(string call, string tag, CancellationToken cancellationToken)
    {
        var name = CheckName(tag, nameof(tag));
        await using var store = await _database.OpenAsync(cancellationToken);
        if (!await store.Calls.AnyAsync(row => row.Call == call, cancellationToken))
            return false;

        var tags = await store.Tags.Where(row => row.Call == call).Select(row => row.Tag).ToListAsync(cancellationToken);
        if (tags.Contains(name, StringComparer.Ordinal))
            return true;
        if (tags.Count >= MostTags)
            throw new ArgumentException($"A call has at most {MostTags} tags; take one away first.", nameof(tag));
        store.Tags.Add(new TagRow { Call = call, Tag = name });
        await store.SaveChangesAsync(cancellationToken);
        return true;
    }

    public async Task<bool> UntagAsync(string call, string tag, CancellationToken cancellationToken)
    {
        await using var store = await _database.OpenAsync(cancellationToken);
        return await store.Tags.Where(row => row.Call == call && row.Tag == tag).ExecuteDeleteAsync(cancellationToken) > 0;
    }

    /// <summary>Choices of calls that were given a name.</summary>
    public async Task<IReadOnlyList<SavedView>> ViewsAsync(CancellationToken cancellationToken)
    {
        await using var store = await _database.OpenAsync(cancellationToken);
        var rows = await store.SavedViews.AsNoTracking().OrderBy(row => row.Name).ToListAsync(cancellationToken);
        return [.. rows.Select(row => new SavedView(row.Name, JsonSerializer.Deserialize<CallFilter>(row.Filter) ?? CallFilter.All))];
    }

    /// <summary>Keeps a choice of calls under a name, in place of one that had it before.</summary>
    public async Task SaveViewAsync(SavedView view, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(view);
        var name = CheckName(view.Name, nameof(view));
        await using var store = await _database.OpenAsync(cancellationToken);
        var row = await store.SavedViews.SingleOrDefaultAsync(other => other.Name == name, cancellationToken);
        if (row is null && await store.SavedViews.CountAsync(cancellationToken) >= MostViews)
            throw new ArgumentException($"There are {MostViews} saved views already; delete one first.", nameof(view));
        if (row is null)
            store.SavedViews.Add(row = new SavedViewRow { Name = name, Filter = "" });
        row.Filter = JsonSerializer.Serialize(view.Filter);
        await store.SaveChangesAsync(cancellationToken);
    }

    public async Task<bool> DeleteViewAsync(string name, CancellationToken cancellationToken)
    {
        await using var store = await _database.OpenAsync(cancellationToken);
        return await store.SavedViews.Where(row => row.Name == name).ExecuteDeleteAsync(cancellationToken) > 0;
    }

    private static string CheckNote(string text) => text?.Trim() switch
    {
        null or "" => throw new ArgumentException("The note is empty.", nameof(text)),
        { Length: > LongestNote } => throw new ArgumentException($"A note has at most {LongestNote} letters.", nameof(text)),
        var written => written,
    };

    private static string CheckName(string name, string parameter) => name?.Trim() switch
    {
        null or "" => throw new ArgumentException("The name is empty.", parameter),
        { Length: > LongestTag } => throw new ArgumentException($"A name has at most {LongestTag} letters.", parameter),
        var given => given,
    };
}

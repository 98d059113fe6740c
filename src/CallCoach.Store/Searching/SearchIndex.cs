using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Store;

/// <summary>Asks the full-text index. It holds nothing but keys, newest highest, so it is read backwards and left as soon as the page is full.</summary>
internal static class SearchIndex
{
    /// <summary>Marks around hits: characters that no text holds, for they are taken out when a text is stored in the index.</summary>
    private const char Before = '\u0002';
    private const char After = '\u0003';

    private const int SnippetTokens = 24;

    /// <summary>Keys of utterances that match, newest first.</summary>
    public static async IAsyncEnumerable<long> MatchesAsync(
        StoreContext store, string query, long first, long next, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var command = await CommandAsync(
            store,
            "SELECT rowid FROM UtteranceIndex WHERE UtteranceIndex MATCH $query AND rowid >= $first AND rowid < $next ORDER BY rowid DESC",
            cancellationToken,
            ("$query", query),
            ("$first", first),
            ("$next", next));
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
            yield return reader.GetInt64(0);
    }

    /// <summary>The words around the first hit in each of these utterances.</summary>
    /// <remarks>One query for all: to set a query up takes longer than to read on, most of all where words are given by their beginning.</remarks>
    public static async Task<IReadOnlyDictionary<long, IReadOnlyList<SnippetPiece>>> SnippetsAsync(
        StoreContext store, string query, IReadOnlyCollection<long> utterances, CancellationToken cancellationToken)
    {
        var snippets = new Dictionary<long, IReadOnlyList<SnippetPiece>>();
        if (utterances.Count == 0)
            return snippets;

        await using var command = await CommandAsync(
            store,
            $"""
            SELECT rowid, snippet(UtteranceIndex, 0, char(2), char(3), '…', {SnippetTokens}) FROM UtteranceIndex
            WHERE UtteranceIndex MATCH $query AND rowid >= $first AND rowid <= $last AND +rowid IN ({string.Join(',', utterances)})
            """,
            cancellationToken,
            ("$query", query),
            ("$first", utterances.Min()),
            ("$last", utterances.Max()));
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
            snippets[reader.GetInt64(0)] = Pieces(reader.GetString(1));
        return snippets;
    }

    private static List<SnippetPiece> Pieces(string text)
    {
        var pieces = new List<SnippetPiece>();
        var from = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not (Before or After))
                continue;
            if (i > from)
                pieces.Add(new SnippetPiece(text[from..i], i < text.Length && text[i] == After));
            from = i + 1;
        }

        return pieces;
    }

    private static async Task<DbCommand> CommandAsync(
        StoreContext store, string sql, CancellationToken cancellationToken, params (string Name, object Value)[] values)
    {
        await store.Database.OpenConnectionAsync(cancellationToken);
        var command = store.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
            command.Parameters.Add(new SqliteParameter(name, value));
        return command;
    }
}

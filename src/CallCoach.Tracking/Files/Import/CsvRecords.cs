using System.Runtime.CompilerServices;

namespace CallCoach.Tracking.Files.Import;

/// <summary>
/// Cuts a CSV file into records. A quote that is opened and never closed would swallow the rest of the file: after some lines
/// the record counts as torn, and reading goes on with the line after its first.
/// </summary>
internal static class CsvRecords
{
    /// <summary>No sound field has more line breaks than this.</summary>
    private const int MostLines = 20;

    public static async IAsyncEnumerable<CsvRecord> ReadAsync(TextReader reader, char delimiter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var ahead = new LinkedList<string>();
        var line = 0;
        while (await NextAsync(reader, ahead, cancellationToken) is { } first)
        {
            line++;
            if (string.IsNullOrWhiteSpace(first))
                continue;
            var (text, lines) = (first, 1);
            var quotes = QuoteScan.Of(text, delimiter);
            while (quotes == QuoteState.Open && lines < MostLines && await NextAsync(reader, ahead, cancellationToken) is { } more)
            {
                text = $"{text}\n{more}";
                lines++;
                quotes = QuoteScan.Of(text, delimiter);
            }

            if (quotes == QuoteState.Closed)
            {
                yield return new CsvRecord(line, text, false);
                line += lines - 1;
                continue;
            }

            yield return new CsvRecord(line, first, true);
            foreach (var back in text.Split('\n').Skip(1).Reverse())
                ahead.AddFirst(back);
        }
    }

    private static async ValueTask<string?> NextAsync(TextReader reader, LinkedList<string> ahead, CancellationToken cancellationToken)
    {
        if (ahead.First is not { } first)
            return await reader.ReadLineAsync(cancellationToken);
        ahead.RemoveFirst();
        return first.Value;
    }
}

using System.Globalization;
using CsvHelper;

namespace CallCoach.Tracking.Files.Export;

/// <summary>Writes a table as CSV. Text that a spreadsheet would run as a formula is disarmed with an apostrophe.</summary>
internal sealed class CsvTable : IAsyncDisposable
{
    private static readonly CsvWriterOptions Options = new() { NewLine = "\n", FormatProvider = CultureInfo.InvariantCulture };

    private readonly CsvWriter _writer;

    public CsvTable(TextWriter writer, params string[] heads)
    {
        _writer = CsvWriter.Create(writer, Options, leaveOpen: true);
        _writer.WriteRecord(heads);
    }

    public async Task RowAsync(params object?[] fields) => await _writer.WriteRecordAsync([.. fields.Select(Text)], CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await _writer.FlushAsync(CancellationToken.None);
        await _writer.DisposeAsync();
    }

    private static string Text(object? field)
    {
        var text = field switch
        {
            null => "",
            IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
            _ => field.ToString() ?? "",
        };
        // Only what people typed can be a formula; a number in E.164 begins with + and stays as it is.
        return field is string && text.Length > 0 && (text[0] is '=' or '+' or '-' or '@' or '\t' or '\r') ? $"'{text}" : text;
    }
}

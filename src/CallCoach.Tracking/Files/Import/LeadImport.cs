using System.Runtime.CompilerServices;
using CallCoach.Tracking.Law;
using CallCoach.Tracking.Leads;
using CallCoach.Tracking.Numbers;
using NodaTime;

namespace CallCoach.Tracking.Files.Import;

/// <summary>
/// Reads leads from CSV, row by row. It saves nothing: a dry run and an import are the same reading, and only the caller
/// knows which it is.
/// </summary>
public sealed class LeadImport(Suppressions suppressions, Instant now)
{
    private const int SampleRows = 20;
    private static readonly char[] Delimiters = [',', ';', '\t', '|'];

    private readonly Dictionary<PhoneNumber, LeadId> _byNumber = [];
    private readonly Dictionary<LeadId, Lead> _leads = [];

    /// <summary>All leads as they stand after the rows read so far, those known before included.</summary>
    public IReadOnlyCollection<Lead> Leads => _leads.Values;

    /// <summary>Tells which leads are there already, so that their numbers merge.</summary>
    public LeadImport Knowing(IEnumerable<Lead> leads)
    {
        foreach (var lead in leads)
            Keep(lead);
        return this;
    }

    /// <summary>Looks at the head and some rows, and guesses what the columns mean.</summary>
    public static async Task<ImportPreview> PreviewAsync(Stream file, ImportOptions options, CancellationToken cancellationToken)
    {
        var encoding = FileEncoding.Of(file);
        using var reader = new StreamReader(file, encoding, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        var first = await reader.ReadLineAsync(cancellationToken) ?? "";
        var delimiter = options.Delimiter ?? Delimiters.MaxBy(mark => first.Count(letter => letter == mark));
        var fields = new CsvFields(delimiter);
        var heads = fields.Split(first);
        var sample = new List<string[]>();
        await foreach (var record in CsvRecords.ReadAsync(reader, delimiter, cancellationToken))
        {
            sample.Add(fields.Split(record.Text));
            if (sample.Count == SampleRows)
                break;
        }

        file.Position = 0;
        var guess = ColumnGuess.For(heads, sample, options.DefaultCountry);
        return new ImportPreview(heads, guess, sample, delimiter, encoding.WebName, Problem(heads, sample, guess));
    }

    /// <summary>Reads all rows with the columns' meaning as corrected.</summary>
    public async IAsyncEnumerable<ImportRow> ReadAsync(
        Stream file, IReadOnlyList<LeadField> mapping, ImportOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var preview = await PreviewAsync(file, options, cancellationToken);
        var fields = new CsvFields(preview.Delimiter);
        var rows = new RowReader(mapping, options, now);
        using var reader = new StreamReader(file, FileEncoding.Of(file), detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        var isHead = true;
        await foreach (var record in CsvRecords.ReadAsync(reader, preview.Delimiter, cancellationToken))
        {
            if (!isHead)
                yield return Take(record, fields, rows);
            isHead = false;
        }
    }

    private ImportRow Take(CsvRecord record, CsvFields fields, RowReader rows)
    {
        var problems = new List<FieldProblem>();
        if (record.IsTorn)
        {
            problems.Add(new FieldProblem(LeadField.Ignored, record.Text, "a quote is opened and never closed"));
            return new ImportRow(record.Line, ImportVerdict.Bad, null, problems, record.Text);
        }

        if (rows.Read(fields.Split(record.Text), problems) is not { } lead)
            return new ImportRow(record.Line, ImportVerdict.Bad, null, problems, record.Text);
        if (lead.Numbers.Any(number => suppressions.Find(lead, number.Number, now) is not null))
            return new ImportRow(record.Line, ImportVerdict.Suppressed, null, problems, record.Text);
        var known = lead.Numbers.Where(number => _byNumber.ContainsKey(number.Number)).Select(number => (LeadId?)_byNumber[number.Number]).FirstOrDefault();
        var kept = known is { } id ? LeadMerge.Join(_leads[id], lead) : lead;
        Keep(kept);
        return new ImportRow(record.Line, known is null ? ImportVerdict.New : ImportVerdict.Merged, kept, problems, record.Text);
    }

    private void Keep(Lead lead)
    {
        _leads[lead.Id] = lead;
        foreach (var number in lead.Numbers)
            _byNumber.TryAdd(number.Number, lead.Id);
    }

    private static string? Problem(string[] heads, List<string[]> sample, LeadField[] guess)
    {
        if (heads.Length == 0 || heads.All(head => head.Length == 0))
            return "The file has no first row with the names of its columns.";
        if (sample.Count == 0)
            return "The file has a first row and nothing below it.";
        return guess.Contains(LeadField.Phone) ? null : "No column looks like telephone numbers: say which one has them.";
    }
}

using CsvHelper;

namespace CallCoach.Tracking.Files.Import;

/// <summary>Splits a record into trimmed fields.</summary>
internal sealed class CsvFields(char delimiter)
{
    private readonly CsvReaderOptions _options = new()
    {
        Separator = delimiter,
        HasHeader = false,
        TrimWhitespace = true,
        DetectSeparatorHint = false,
        MalformedData = CsvMalformedDataHandling.Recover,
        FieldCountMismatch = CsvFieldCountHandling.Allow,
        PoolStrings = false,
    };

    public string[] Split(string record)
    {
        using var reader = CsvReader.FromText(record, _options);
        if (!reader.Read())
            return [];
        var fields = new string[reader.FieldCount];
        for (var field = 0; field < fields.Length; field++)
            fields[field] = reader.GetString(field).Trim().Trim('\uFEFF');
        return fields;
    }
}

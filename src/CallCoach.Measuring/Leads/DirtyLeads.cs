using System.Globalization;

namespace CallCoach.Measuring.Leads;

/// <summary>A file of leads as they come: numbers in every form, the same people twice, and rows that nobody could call.</summary>
internal static class DirtyLeads
{
    private static readonly string[] Areas = ["212", "305", "312", "415", "512", "617", "702", "206", "404", "303"];
    private static readonly string[] States = ["NY", "FL", "IL", "CA", "TX", "MA", "NV", "WA", "GA", "CO"];
    private static readonly string[] Names = ["Jordan", "Priya", "Tom", "Dana", "José", "Ann-Marie", "O'Neil", "Li"];

    /// <summary>Writes the file; the same count gives the same file.</summary>
    /// <returns>How many of the rows are bad.</returns>
    public static async Task<(int Rows, int Bad)> WriteAsync(string path, int rows, CancellationToken cancellationToken)
    {
        var bad = 0;
        await using var file = new StreamWriter(path);
        await file.WriteLineAsync("Name,Company,Phone,State,Industry,Notes".AsMemory(), cancellationToken);
        for (var row = 0; row < rows; row++)
        {
            var (line, isBad) = Row(row);
            bad += isBad ? 1 : 0;
            await file.WriteLineAsync(line.AsMemory(), cancellationToken);
        }

        return (rows, bad);
    }

    private static (string Line, bool IsBad) Row(int row)
    {
        var name = $"{Names[row % Names.Length]} {row.ToString(CultureInfo.InvariantCulture)}";
        var place = row % Areas.Length;
        return (row % 50) switch
        {
            7 => ($"{name},Company {row},not a number,{States[place]},cafes,", true),
            17 => ($"{name},Company {row},555-01,{States[place]},cafes,", true),
            27 => ($",,{Phone(row, place)},{States[place]},cafes,nobody", true),
            37 => ($"\"{name},Company {row},{Phone(row, place)},{States[place]},cafes,torn", true),
            47 => ($"{name},Company {row},{Phone(row - 1, (row - 1) % Areas.Length)},{States[place]},cafes,the same number once more", false),
            _ => ($"{name},\"Company, {row}\",{Phone(row, place)},{States[place]},{(row % 3 == 0 ? "cafes" : "lawn care")},\"said \"\"call later\"\"\"", false),
        };
    }

    // Exchanges from 220 on are in use in each of these areas, 555 aside.
    private static string Phone(int row, int place)
    {
        var exchange = 220 + (row / Areas.Length / 10_000 * 10);
        var line = row / Areas.Length % 10_000;
        var (area, tail) = (Areas[place], line.ToString("0000", CultureInfo.InvariantCulture));
        return (row % 4) switch
        {
            0 => $"({area}) {exchange}-{tail}",
            1 => $"+1 {area} {exchange} {tail}",
            2 => $"{area}.{exchange}.{tail}",
            _ => $"1-{area}-{exchange}-{tail}",
        };
    }
}

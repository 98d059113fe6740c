namespace CallCoach.Desk;

/// <summary>
/// The rows that were not taken in, or not wholly, each with what is wrong in front and otherwise as it stood in the file: repaired, the
/// file can be imported again.
/// </summary>
internal sealed class RepairFile(TextWriter writer, char delimiter)
{
    public int Lines { get; private set; }

    public async Task BeginAsync(IEnumerable<string> heads) =>
        await writer.WriteLineAsync(string.Join(delimiter, heads.Prepend("Problem").Select(Quoted)));

    public async Task AddAsync(ImportRow row)
    {
        var what = row.Verdict switch
        {
            ImportVerdict.Suppressed => ["asked for no more calls; not taken in"],
            ImportVerdict.Bad => row.Problems.Select(Say),
            _ => row.Problems.Select(problem => $"taken in, but {Say(problem)}"),
        };
        await writer.WriteLineAsync($"{Quoted($"line {row.Line}: {string.Join("; ", what)}")}{delimiter}{row.Raw}");
        Lines++;
    }

    private static string Say(FieldProblem problem) => problem.Field == LeadField.Ignored
        ? problem.Reason
        : problem.Value.Length == 0 ? problem.Reason : $"{problem.Field} \"{problem.Value}\" {problem.Reason}";

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}

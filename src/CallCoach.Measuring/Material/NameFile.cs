namespace CallCoach.Measuring.Material;

/// <summary>Names and product words that calls are measured with: a line holds some for every call, or "d01: ..." for one.</summary>
internal sealed class NameFile
{
    private readonly List<string> _everywhere = [];
    private readonly Dictionary<string, IReadOnlyList<string>> _ofCalls = new(StringComparer.Ordinal);

    public static NameFile None { get; } = new();

    public IReadOnlyList<string> All => [.. _everywhere.Concat(_ofCalls.Values.SelectMany(names => names)).Distinct(StringComparer.OrdinalIgnoreCase)];

    public IReadOnlyList<string> For(string call) => [.. _ofCalls.GetValueOrDefault(call, []), .. _everywhere];

    /// <exception cref="MeasuringException">It can't be read.</exception>
    public static NameFile Read(string path)
    {
        try
        {
            return Parse(File.ReadLines(path));
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            throw new MeasuringException($"The names {path} can't be read ({closed.Message}). Give a text file: names separated by commas, or \"d01: names\" for one call.", closed);
        }
    }

    public static NameFile Parse(IEnumerable<string> lines)
    {
        var file = new NameFile();
        foreach (var line in lines)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var names = line[(colon + 1)..].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (colon < 0)
                file._everywhere.AddRange(names);
            else
                file._ofCalls[line[..colon].Trim()] = names;
        }

        return file;
    }
}

using System.Reflection;

namespace CallCoach.Measuring.Text;

/// <summary>Two-column tables that are part of the assembly: one pair a line, a tab between.</summary>
internal static class EmbeddedTable
{
    public static IEnumerable<(string Left, string Right)> Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table {name} is not part of this build.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            yield return (line[..tab], line[(tab + 1)..]);
        }
    }
}

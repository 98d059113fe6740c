using System.Text.RegularExpressions;
using CallCoach.Measuring.Judgement;

namespace CallCoach.Measuring.Tests.Judgement;

public sealed partial class TrainingFilesTests
{
    private static readonly string s_folder = Path.Combine(Root(), "training");

    [Fact]
    public void Every_line_that_is_learnt_from_has_labels_that_there_are()
    {
        var offenders = Directory.EnumerateFiles(s_folder, "*.txt")
            .Where(file => Path.GetFileName(file) is not "requirements.txt")
            .SelectMany(file => File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#' && !IsRight(line)).Select(line => $"{Path.GetFileName(file)}: {line}"));

        Assert.Empty(offenders);
    }

    [Fact]
    public void What_is_wanted_is_there() =>
        Assert.True(File.ReadLines(Path.Combine(s_folder, "wanted.txt")).Count(line => line.StartsWith("P|", StringComparison.Ordinal)) > 20);

    private static bool IsRight(string line)
    {
        if (line.Split('|', 3) is not [("R" or "P") and var side, var labels, { Length: > 0 } text])
            return false;
        var known = side is "R" ? Labels.Moves : Labels.Signals;
        return labels.Split(',', StringSplitOptions.RemoveEmptyEntries).All(label => known.Contains(label, StringComparer.Ordinal))
            && Marked().Matches(text).All(mark => side is "R" && Labels.Spans.Contains(mark.Groups["kind"].Value, StringComparer.Ordinal));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "CallCoach.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }

    [GeneratedRegex(@"\[(?<kind>[a-z-]+):", RegexOptions.None, 5000)]
    private static partial Regex Marked();
}

using System.Text.RegularExpressions;

namespace CallCoach.Architecture.Tests;

/// <summary>Rules of docs/conventions.md that a reader would otherwise have to remember.</summary>
public sealed partial class SourceTests
{
    private const int LongestFile = 300;

    private static readonly string[] VagueSuffixes = ["Manager", "Helper", "Util", "Utils", "Service", "Processor", "Handler", "Base", "Impl"];

    [Fact]
    public void No_file_is_longer_than_three_hundred_lines()
    {
        var offenders = Sources().Where(file => !Repository.Relative(file).Contains("/Migrations/", StringComparison.Ordinal))
            .Select(file => (File: Repository.Relative(file), Lines: File.ReadLines(file).Count()))
            .Where(file => file.Lines > LongestFile);

        Assert.Empty(offenders);
    }

    [Fact]
    public void Type_names_end_in_a_word_of_the_domain()
    {
        var offenders = Repository.Files("src", "*.cs").SelectMany(file => TypeName().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups[1].Value)
            .Where(name => VagueSuffixes.Any(suffix => name.EndsWith(suffix, StringComparison.Ordinal)));

        Assert.Empty(offenders);
    }

    [Fact]
    public void Log_messages_carry_no_spoken_words_names_or_numbers()
    {
        var offenders = Repository.Files("src", "*.cs").SelectMany(file => LogMessage().Matches(File.ReadAllText(file)))
            .SelectMany(match => Placeholder().Matches(match.Value))
            .Select(match => match.Groups[1].Value)
            .Where(name => SpokenName().IsMatch(name));

        Assert.Empty(offenders);
    }

    [Fact]
    public void Log_messages_stand_in_a_class_named_Log()
    {
        var offenders = Repository.Files("src", "*.cs")
            .Where(file => LogMessage().IsMatch(File.ReadAllText(file)) && Path.GetFileName(file) != "Log.cs")
            .Select(Repository.Relative);

        Assert.Empty(offenders);
    }

    [Fact]
    public void Nothing_is_left_for_later()
    {
        var offenders = Sources()
            .Where(file => Path.GetFileName(file) != "SourceTests.cs" && Unfinished().IsMatch(File.ReadAllText(file)))
            .Select(Repository.Relative);

        Assert.Empty(offenders);
    }

    [Fact]
    public void Exceptions_are_caught_whole_only_with_a_reason()
    {
        var offenders = Repository.Files("src", "*.cs").SelectMany(file =>
        {
            var lines = File.ReadAllLines(file);
            return Enumerable.Range(0, lines.Length)
                .Where(at => CatchAll().IsMatch(lines[at]) && !lines[at].Contains(" when (", StringComparison.Ordinal))
                .Where(at => !lines[Math.Max(0, at - 2)..Math.Min(lines.Length, at + 6)].Any(HasReason))
                .Select(at => $"{Repository.Relative(file)}:{at + 1}");
        });

        Assert.Empty(offenders);

        static bool HasReason(string line) => line.Contains("//", StringComparison.Ordinal) || line.Trim() == "throw;";
    }

    private static IEnumerable<string> Sources() => Repository.Files("src", "*.cs").Concat(Repository.Files("tests", "*.cs"));

    [GeneratedRegex(@"\b(?:class|record|struct|interface|enum)\s+(?:struct\s+|class\s+)?([A-Z]\w+)", RegexOptions.None, 1000)]
    private static partial Regex TypeName();

    [GeneratedRegex(@"\[LoggerMessage\([^\]]*\)\]", RegexOptions.Singleline, 1000)]
    private static partial Regex LogMessage();

    [GeneratedRegex(@"\{(\w+)[^}]*\}", RegexOptions.None, 1000)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"(?i)^(text|words?|transcript|utterance|caption|headline|say|why|quote|name|firstname|prospect|phone|number|email|company)$", RegexOptions.None, 1000)]
    private static partial Regex SpokenName();

    [GeneratedRegex(@"NotImplementedException|\bTODO\b|\bFIXME\b|\bHACK\b", RegexOptions.None, 1000)]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"catch\s*(\(Exception\b|\{|$)", RegexOptions.None, 1000)]
    private static partial Regex CatchAll();
}

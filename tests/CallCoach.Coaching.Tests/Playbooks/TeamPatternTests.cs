namespace CallCoach.Coaching.Tests;

public sealed class TeamPatternTests
{
    [Theory]
    [InlineData("never miss a job again", "You'll never miss a job again!", true)]
    [InlineData("never miss a * again", "never miss a very big job again", true)]
    [InlineData("never miss a * again", "never miss a really very big job again", false)]
    [InlineData("Can't", "We cant do it.", true)]
    [InlineData("cat", "concatenate", false)]
    [InlineData("50 % off", "it is 50 % off", true)]
    [InlineData("what's the damage", "And what’s the damage?", true)]
    public void Plain_words_are_found_whatever_their_case_and_punctuation(string words, string said, bool found) =>
        Assert.Equal(found, TeamPattern.Matches(TeamPattern.OfWords(words), [], said));

    [Fact]
    public void A_pattern_made_to_run_wild_runs_in_no_time() =>
        Assert.False(TeamPattern.Matches("(?:a+)+b", [], new string('a', 20_000)));

    [Fact]
    public void Every_tip_that_a_team_may_reword_exists()
    {
        var sources = string.Concat(Directory.EnumerateFiles(Path.Combine(Root(), "src", "CallCoach.Coaching"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith("TipNames.cs", StringComparison.Ordinal)).Select(File.ReadAllText));

        Assert.Empty(TipNames.All.Select(tip => tip.Headline).Where(headline => !sources.Contains($"\"{headline}\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_threshold_reads_its_own_default()
    {
        foreach (var name in PlaybookThresholds.Names)
            PlaybookThresholds.Check(name, PlaybookThresholds.DefaultOf(name));
        Assert.DoesNotContain(PlaybookThresholds.Names, name => name.StartsWith("flow.removal", StringComparison.Ordinal));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "CallCoach.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}

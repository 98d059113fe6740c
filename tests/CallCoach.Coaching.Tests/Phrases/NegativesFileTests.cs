using CallCoach.Coaching.Phrases;

namespace CallCoach.Coaching.Tests.Phrases;

public sealed class NegativesFileTests
{
    private static readonly NegativesFile File = NegativesFile.Read();
    private static readonly PhraseFinder Finder = new([.. PhraseBook.Default.All.Where(rule => rule.Id.StartsWith('N'))]);

    public static TheoryData<int> Tests => [.. Enumerable.Range(0, File.Tests.Count)];

    public static TheoryData<string> Ids => [.. File.Patterns.Select(entry => entry.Id)];

    [Theory, MemberData(nameof(Tests))]
    public void The_list_passes_its_own_tests(int index)
    {
        var test = File.Tests[index];
        var context = LineContext.Unknown with
        {
            TurnStart = test.Context.TurnStart,
            AfterNo = test.Context.AfterNo,
            AfterObjection = test.Context.AfterObjection,
            PreviousProspect = Normaliser.Of(test.Context.PreviousProspectTurn),
        };
        // What is only counted for the review is not flagged: no severity, the summary mode, or a guard that takes it out of the call.
        var found = Finder.Find(Normaliser.Of(test.Text), context)
            .Where(match => match is { Severity: > 0, OnlyCounted: false } && match.Rule.Mode is not PhraseMode.Summary)
            .Select(match => match.Rule.Group)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        if (test.ExpectCategories.Count == 0)
            Assert.True(found.Count == 0, $"\"{test.Text}\" was flagged as {string.Join(", ", found)}");
        else
            Assert.True(test.ExpectCategories.All(found.Contains), $"\"{test.Text}\": expected {string.Join(", ", test.ExpectCategories)}, found {string.Join(", ", found)}");
    }

    [Theory, MemberData(nameof(Ids))]
    public void Every_pattern_matches_its_example(string id)
    {
        var rule = PhraseBook.Default.All.Single(rule => string.Equals(rule.Id, id, StringComparison.Ordinal));
        Assert.True(rule.Pattern.IsMatch(Normaliser.Of(rule.Examples[0])));
    }
}

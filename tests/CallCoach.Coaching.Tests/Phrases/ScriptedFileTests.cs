using CallCoach.Coaching.Phrases;

namespace CallCoach.Coaching.Tests.Phrases;

public sealed class ScriptedFileTests
{
    public static TheoryData<string> Ids => [.. ScriptedFile.Read().Phrases.Select(entry => entry.Id)];

    [Theory, MemberData(nameof(Ids))]
    public void Every_phrase_matches_its_example(string id)
    {
        var rule = PhraseBook.Default.All.Single(rule => string.Equals(rule.Id, id, StringComparison.Ordinal));
        Assert.True(rule.Pattern.IsMatch(Normaliser.Of(rule.Examples[0])));
    }

    [Theory]
    [InlineData("A01", "this is Maya from Brightloop")]
    [InlineData("A02", "it's actually a sales call, I sell ladders")]
    [InlineData("A03", "this call is being recorded")]
    [InlineData("A04", "I'll take you off our list")]
    [InlineData("A05", "the reason I'm calling is the north yard")]
    [InlineData("A06", "how have you been")]
    [InlineData("A07", "when would be a better time")]
    public void What_the_law_or_the_idea_asks_for_is_never_flagged(string id, string said) =>
        Assert.Matches(PhraseBook.Default.NeverFlag.Single(guard => string.Equals(guard.Id, id, StringComparison.Ordinal)).Pattern!, Normaliser.Of(said).Text);
}

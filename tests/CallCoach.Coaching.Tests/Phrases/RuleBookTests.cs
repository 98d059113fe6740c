using CallCoach.Coaching.Detectors;
using CallCoach.Coaching.Phrases;

namespace CallCoach.Coaching.Tests.Phrases;

public sealed class RuleBookTests
{
    private static readonly Dictionary<string, RuleBook> Books = new(StringComparer.Ordinal)
    {
        ["wording"] = RuleBook.Wording,
        ["signals"] = RuleBook.Signals,
        ["moves"] = RuleBook.Moves,
    };

    public static TheoryData<string, string, string> Examples => Lines(rule => rule.Examples);

    public static TheoryData<string, string, string> Counters => Lines(rule => rule.Counters);

    [Theory, MemberData(nameof(Examples))]
    public void A_rule_matches_what_it_was_written_for(string book, string id, string said) => Assert.True(Matches(book, id, said), $"{id} misses \"{said}\"");

    [Theory, MemberData(nameof(Counters))]
    public void A_rule_leaves_alone_what_only_looks_like_it(string book, string id, string said) => Assert.False(Matches(book, id, said), $"{id} takes \"{said}\"");

    [Theory, InlineData("wording"), InlineData("signals"), InlineData("moves")]
    public void Every_rule_shows_what_it_means_and_what_it_does_not(string book) =>
        Assert.All(Books[book].Rules, rule =>
        {
            Assert.NotEmpty(rule.Examples);
            Assert.True(rule.Counters.Count > 0 || rule.Strength is Strength.Word, rule.Id);
        });

    [Theory, InlineData("wording"), InlineData("signals"), InlineData("moves")]
    public void Ids_are_unique(string book) => Assert.Equal(Books[book].Rules.Count, Books[book].Rules.DistinctBy(rule => rule.Id, StringComparer.Ordinal).Count());

    private static bool Matches(string book, string id, string said)
    {
        var rule = Books[book].Rules.Single(rule => string.Equals(rule.Id, id, StringComparison.Ordinal));
        if (book is "wording")
            return new PhraseFinder([rule]).Find(Normaliser.Of(said), LineContext.Unknown with { AfterNo = true, AfterObjection = true }).Count > 0;
        return new RuleMatcher([rule]).Match(Normaliser.Of(said), rule.When.ToHashSet(StringComparer.Ordinal)).Count > 0;
    }

    private static TheoryData<string, string, string> Lines(Func<PhraseRule, IReadOnlyList<string>> lines)
    {
        var data = new TheoryData<string, string, string>();
        foreach (var (name, book) in Books)
        {
            foreach (var rule in book.Rules)
            {
                foreach (var line in lines(rule))
                    data.Add(name, rule.Id, line);
            }
        }

        return data;
    }
}

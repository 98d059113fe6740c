using System.Text.RegularExpressions;
using CallCoach.Coaching.Phrases;
using CallCoach.Coaching.Tests.Development;

namespace CallCoach.Coaching.Tests.Phrases;

public sealed class PatternTests
{
    private static readonly Lazy<List<NormalText>> Said = new(() =>
        [.. DevelopmentSet.Lines().Concat(DevelopmentSet.Calls()).SelectMany(call => call).Select(line => Normaliser.Of(line.Text))]);

    public static TheoryData<string, string> Shipped =>
    [
        .. PhraseBook.Default.All.Select(rule => ("lists", rule.Id)),
        .. RuleBook.Wording.Rules.Select(rule => ("wording", rule.Id)),
        .. RuleBook.Signals.Rules.Select(rule => ("signals", rule.Id)),
        .. RuleBook.Moves.Rules.Select(rule => ("moves", rule.Id)),
    ];

    /// <summary>To leave out what can't match must change nothing.</summary>
    [Theory, MemberData(nameof(Shipped))]
    public void A_pattern_that_is_cut_matches_what_the_whole_matches(string book, string id)
    {
        var pattern = Rules(book).Single(rule => string.Equals(rule.Id, id, StringComparison.Ordinal)).Pattern;
        var whole = new Regex(string.Join('|', pattern.Expressions.Select(part => $"(?:{part})")), RegexOptions.CultureInvariant, TimeSpan.FromMinutes(1));
        foreach (var text in Said.Value)
        {
            var from = 0;
            while (whole.Match(text.Text, from) is { Success: true } expected)
            {
                var found = pattern.Match(text, from);
                Assert.True(found.Success && (found.Index, found.Length) == (expected.Index, expected.Length), $"{id} in \"{text.Text}\"");
                from = expected.Index + 1;
            }

            Assert.False(pattern.Match(text, from).Success, $"{id} in \"{text.Text}\"");
        }
    }

    [Theory]
    [InlineData("take (?:me|us) off (?:your|the) list", "take")]
    [InlineData("(?:can't|cannot) hold (?:it|yours)", "hold")]
    [InlineData("(?:spots?|slots?) (?:are |is )?filling", "filling")]
    [InlineData("remove (?:[^ ]+ ){0,6}from", "remove")]
    public void Words_are_named_of_which_every_match_holds_one(string pattern, string word) => Assert.Equal([word], PatternWords.Of(pattern)!);

    [Theory]
    [InlineData(@"\w+n't \w+")]
    [InlineData("(?:[a-z]+ )*")]
    [InlineData("pre\\w+")]
    public void Where_no_word_can_be_named_none_is(string pattern) => Assert.Null(PatternWords.Of(pattern));

    private static IReadOnlyList<PhraseRule> Rules(string book) => book switch
    {
        "lists" => PhraseBook.Default.All,
        "wording" => RuleBook.Wording.Rules,
        "signals" => RuleBook.Signals.Rules,
        _ => RuleBook.Moves.Rules,
    };
}

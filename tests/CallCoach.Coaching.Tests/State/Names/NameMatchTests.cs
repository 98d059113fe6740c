using CsCheck;

namespace CallCoach.Coaching.Tests;

public sealed class NameMatchTests
{
    private readonly NameMatch _match = new(similarity: 0.75);

    [Theory]
    [InlineData("Jordan", "jordan")]
    [InlineData("Jordan", "Jordon")]
    [InlineData("Catherine", "Kathryn")]
    [InlineData("Philip", "Filip")]
    public void Spellings_of_one_name_match(string one, string other) => Assert.True(_match.Same(one, other));

    [Theory]
    [InlineData("Pat", "Pete")]
    [InlineData("Walt", "Matt")]
    [InlineData("Tom", "Tim")]
    [InlineData("Ellen", "Alana")]
    public void Names_that_are_only_near_do_not(string one, string other) => Assert.False(_match.Same(one, other));

    [Theory]
    [InlineData("Of course, Jordan, that sounds hectic.", "Jordan", true)]
    [InlineData("That's Jordan's van.", "Jordan", true)]
    [InlineData("Jordon, when suits you?", "Jordan", true)]
    [InlineData("When suits you?", "Jordan", false)]
    public void A_name_is_found_in_what_was_said(string text, string name, bool isSaid) => Assert.Equal(isSaid, _match.IsSaidIn(text, name));

    [Fact]
    public void Sameness_is_mutual_and_every_name_is_its_own() =>
        Gen.Select(Names, Names).Sample((one, other) =>
            _match.Same(one, one) && _match.Same(one, other) == _match.Same(other, one));

    private static Gen<string> Names => Gen.String[Gen.Char['a', 'z'], 1, 9];
}

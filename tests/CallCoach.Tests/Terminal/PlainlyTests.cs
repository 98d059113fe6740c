using CallCoach.Coaching;

namespace CallCoach.Tests;

public sealed class PlainlyTests
{
    [Fact]
    public void Every_reason_for_holding_a_tip_back_has_words_of_its_own()
    {
        string[] sameInWords = ["not-sure-enough", "too-slight"];

        var without = Enum.GetValues<HeldBecause>().Select(Kebab.Of)
            .Where(name => name.Contains('-', StringComparison.Ordinal) && string.Equals(Plainly.Said(name), name.Replace('-', ' '), StringComparison.Ordinal));

        Assert.Empty(without.Except(sameInWords, StringComparer.Ordinal));
    }
}

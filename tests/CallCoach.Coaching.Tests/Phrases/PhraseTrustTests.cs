using CallCoach.Coaching.Phrases;

namespace CallCoach.Coaching.Tests.Phrases;

public sealed class PhraseTrustTests
{
    [Fact]
    public void Only_phrases_that_exist_are_counted()
    {
        var known = PhraseBook.Default.All.Select(rule => rule.Id)
            .Concat(ProspectFile.Read().Cues.SelectMany(cue => cue.Patterns.Select((_, index) => $"{cue.Label}.{index + 1}")))
            .ToHashSet(StringComparer.Ordinal);
        Assert.Empty(PhraseTrust.Known.Except(known, StringComparer.Ordinal));
    }

    [Fact]
    public void A_phrase_that_was_nearly_always_right_speaks_alone() => Assert.Equal(Strength.Sure, PhraseTrust.Of("N020", live: true).Strength);

    [Fact]
    public void A_phrase_that_was_often_wrong_needs_a_second_witness_or_is_not_asked()
    {
        Assert.Equal(Strength.Likely, PhraseTrust.Of("N013", live: true).Strength);
        Assert.Equal(Strength.Off, PhraseTrust.Of("N066", live: true).Strength);
    }

    [Fact]
    public void What_a_list_only_counts_for_the_review_never_speaks_alone() => Assert.Equal(Strength.Likely, PhraseTrust.Of("N092", live: false).Strength);
}

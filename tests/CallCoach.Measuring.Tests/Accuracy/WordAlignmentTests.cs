using CallCoach.Measuring.Accuracy;
using CsCheck;

namespace CallCoach.Measuring.Tests.Accuracy;

public sealed class WordAlignmentTests
{
    private static readonly Gen<string[]> s_words = Gen.Int[0, 2].Select(i => "abc".Substring(i, 1)).Array[0, 9];

    [Fact]
    public void Words_meet_their_partners()
    {
        var alignment = WordAlignment.Of(["not", "right", "now"], ["not", "now"]);
        Assert.Equal([new AlignedWord(0, 0, true), new AlignedWord(1, -1, false), new AlignedWord(2, 1, true)], alignment);
    }

    [Fact]
    public void Every_word_of_both_sides_stands_in_it_once_and_in_order() => Gen.Select(s_words, s_words).Sample((reference, heard) =>
    {
        var alignment = WordAlignment.Of(reference, heard);
        return alignment.Where(word => !word.IsInsertion).Select(word => word.Reference).SequenceEqual(Enumerable.Range(0, reference.Length))
            && alignment.Where(word => !word.IsDeletion).Select(word => word.Heard).SequenceEqual(Enumerable.Range(0, heard.Length));
    });

    [Fact]
    public void A_hit_is_a_hit_only_for_equal_words() => Gen.Select(s_words, s_words).Sample((reference, heard) =>
        WordAlignment.Of(reference, heard).Where(word => !word.IsInsertion && !word.IsDeletion)
            .All(word => word.IsHit == string.Equals(reference[word.Reference], heard[word.Heard], StringComparison.Ordinal)));

    [Fact]
    public void The_distance_is_the_same_in_both_directions() => Gen.Select(s_words, s_words).Sample((left, right) =>
        Errors(left, right) == Errors(right, left));

    [Fact]
    public void A_detour_is_never_cheaper() => Gen.Select(s_words, s_words, s_words).Sample((a, b, c) =>
        Errors(a, c) <= Errors(a, b) + Errors(b, c));

    private static int Errors(string[] reference, string[] heard) =>
        WordAlignment.Count(WordAlignment.Of(reference, heard)).Errors;
}

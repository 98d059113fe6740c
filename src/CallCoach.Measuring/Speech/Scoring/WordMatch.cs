using CallCoach.Measuring.Accuracy;
using CallCoach.Measuring.Material;
using CallCoach.Measuring.Text;
using CallCoach.Speech;

namespace CallCoach.Measuring.Speech;

/// <summary>Finds for words as heard the words of the reference that they are.</summary>
internal static class WordMatch
{
    /// <summary>Both words of a pair are further apart than this only when the same word was said twice and the wrong one was found.</summary>
    private static readonly TimeSpan s_furthest = TimeSpan.FromSeconds(2);

    /// <summary>The reference word of each heard word, in the order of the heard ones; <see langword="null"/> where there is none.</summary>
    public static SpokenWord?[] Partners(IReadOnlyList<HeardWord> heard, IReadOnlyList<SpokenWord> reference)
    {
        var partners = new SpokenWord?[heard.Count];
        var alignment = WordAlignment.Of(
            PlainWords.Of(reference.Select(word => word.Text)), PlainWords.Of(heard.Select(word => word.Text)));
        foreach (var pair in alignment.Where(pair => pair.IsHit))
        {
            if ((heard[pair.Heard].Start - reference[pair.Reference].Start).Duration() <= s_furthest)
                partners[pair.Heard] = reference[pair.Reference];
        }

        return partners;
    }
}

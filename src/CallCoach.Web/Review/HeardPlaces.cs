using CallCoach.Store;

namespace CallCoach.Web;

/// <summary>Where each word of a corrected utterance stood as it was heard: corrections name words as heard.</summary>
internal static class HeardPlaces
{
    /// <returns>A place for each word; none where the words are not known one by one.</returns>
    public static IReadOnlyList<int> Of(ReviewUtterance said)
    {
        var becomes = said.Corrections.ToDictionary(correction => correction.Word, correction => correction.Becomes);
        var heard = (said.Heard ?? said.Text).Split(' ').Length;
        var places = new List<int>();
        for (var word = 0; word < heard; word++)
        {
            var count = becomes.TryGetValue(word, out var instead) ? instead.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length : 1;
            places.AddRange(Enumerable.Repeat(word, count));
        }

        return places.Count == said.Words.Count ? places : [];
    }

    /// <summary>The word that a correction stands for.</summary>
    public static string Heard(ReviewUtterance said, WordCorrection correction)
    {
        var words = (said.Heard ?? said.Text).Split(' ');
        return correction.Word < words.Length ? words[correction.Word] : "";
    }
}

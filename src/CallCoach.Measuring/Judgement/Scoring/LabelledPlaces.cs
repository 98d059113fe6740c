using CallCoach.Measuring.Accuracy;
using CallCoach.Measuring.Material;
using CallCoach.Measuring.Text;

namespace CallCoach.Measuring.Judgement;

/// <summary>Finds the characters that labelled stretches take up.</summary>
internal static class LabelledPlaces
{
    /// <summary>A text as an utterance holds it: words joined by one blank.</summary>
    public static string OneBlank(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Places in the text itself. The same words marked twice stand for two places, in order.</summary>
    /// <param name="text">With one blank between words.</param>
    public static IReadOnlyList<Stretch> In(string text, IReadOnlyList<LabelledSpan> spans)
    {
        var places = new List<Stretch>();
        foreach (var span in spans)
        {
            var words = OneBlank(span.Text);
            var earlier = places.Count(place => string.Equals(place.Kind, span.Kind, StringComparison.Ordinal) && string.Equals(place.Words, words, StringComparison.Ordinal));
            if (Find(text, words, earlier) is { } start)
                places.Add(new Stretch(span.Kind, start, start + words.Length, words));
        }

        return places;
    }

    /// <summary>
    /// Places in what a recogniser printed for the text: the words that came in place of the marked ones. A stretch of which nothing
    /// was printed (a dropped "um") has no place: nobody could find it there.
    /// </summary>
    public static IReadOnlyList<Stretch> InHeard(string text, string heard, IReadOnlyList<LabelledSpan> spans)
    {
        var said = Tokens(text);
        var printed = Tokens(heard);
        var alignment = WordAlignment.Of(PlainWords.Of(said.Select(token => token.Words)), PlainWords.Of(printed.Select(token => token.Words)));
        var places = new List<Stretch>();
        foreach (var label in In(text, spans))
        {
            var heardAs = alignment
                .Where(pair => !pair.IsInsertion && !pair.IsDeletion && Covers(label, said[pair.Reference]))
                .Select(pair => printed[pair.Heard])
                .ToList();
            if (heardAs.Count > 0)
                places.Add(label with { Start = heardAs[0].Start, End = heardAs[^1].End });
        }

        return places;
    }

    private static bool Covers(Stretch label, Stretch token) => token.Start < label.End && label.Start < token.End;

    private static List<Stretch> Tokens(string text)
    {
        var tokens = new List<Stretch>();
        var start = 0;
        foreach (var word in text.Split(' '))
        {
            tokens.Add(new Stretch("", start, start + word.Length, word));
            start += word.Length + 1;
        }

        return tokens;
    }

    /// <summary>Where the words stand for the nth time, at word boundaries.</summary>
    private static int? Find(string text, string words, int earlier)
    {
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            var end = at + words.Length;
            var isWhole = (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]));
            if (isWhole && earlier-- == 0)
                return at;
        }

        return null;
    }
}

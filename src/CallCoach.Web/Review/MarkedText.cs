using CallCoach.Store;

namespace CallCoach.Web;

/// <summary>Cuts an utterance at its words and at its marks.</summary>
internal static class MarkedText
{
    /// <param name="moments">Moments of this utterance. Where marks overlap the weightier stays; one outside of the text is left out.</param>
    public static IReadOnlyList<TextPiece> Cut(ReviewUtterance said, IEnumerable<ReviewMoment> moments)
    {
        var marks = Chosen(said.Text, moments);
        var words = Ranges(said);
        var cuts = new SortedSet<int> { 0, said.Text.Length };
        foreach (var mark in marks)
        {
            cuts.Add(mark.Place.Start);
            cuts.Add(mark.Place.Start + mark.Place.Length);
        }

        foreach (var (start, end) in words)
        {
            cuts.Add(start);
            cuts.Add(end);
        }

        return Pieces(said.Text, [.. cuts], marks, words);
    }

    /// <summary>The marks that are drawn, in their order.</summary>
    public static List<ReviewMoment> Chosen(string text, IEnumerable<ReviewMoment> moments)
    {
        var kept = new List<ReviewMoment>();
        var inside = moments.Where(moment => moment.Place.Length > 0 && moment.Place.Start >= 0 && moment.Place.Start + moment.Place.Length <= text.Length)
            .Where(moment => Looks.OfWords.Contains(Looks.Of(moment)));
        foreach (var moment in inside.OrderByDescending(moment => moment.Severity).ThenByDescending(moment => moment.Confidence).ThenBy(moment => moment.Id))
        {
            if (!kept.Exists(other => Overlap(other.Place.Start, other.Place.Length, moment.Place.Start, moment.Place.Length)))
                kept.Add(moment);
        }

        kept.Sort((one, other) => one.Place.Start.CompareTo(other.Place.Start));
        return kept;
    }

    private static List<TextPiece> Pieces(string text, List<int> cuts, List<ReviewMoment> marks, List<(int Start, int End)> words)
    {
        var pieces = new List<TextPiece>();
        var (mark, word) = (0, 0);
        for (var i = 1; i < cuts.Count; i++)
        {
            var (from, to) = (cuts[i - 1], cuts[i]);
            while (mark < marks.Count && marks[mark].Place.Start + marks[mark].Place.Length <= from)
                mark++;
            while (word < words.Count && words[word].End <= from)
                word++;
            pieces.Add(new TextPiece(
                text[from..to],
                word < words.Count && words[word].Start <= from ? word : null,
                mark < marks.Count && marks[mark].Place.Start <= from ? marks[mark] : null));
        }

        return pieces;
    }

    private static bool Overlap(int start, int length, int otherStart, int otherLength) =>
        start < otherStart + otherLength && otherStart < start + length;

    private static List<(int Start, int End)> Ranges(ReviewUtterance said)
    {
        var ranges = new List<(int, int)>(said.Words.Count);
        var at = 0;
        foreach (var word in said.Words)
        {
            ranges.Add((at, at + word.Text.Length));
            at += word.Text.Length + 1;
        }

        return ranges;
    }
}

using CallCoach.Coaching;
using CallCoach.Contracts;
using CallCoach.Web;

namespace CallCoach.Team.Pages.Coaching;

/// <summary>Cuts a shared turn at its marks.</summary>
internal static class MarkedTurn
{
    /// <summary>Pieces in order; a mark outside of the text, or over another, is left out.</summary>
    public static IEnumerable<(string Text, string? Mark)> Cut(SharedTurn turn) => Cut(turn.Text, turn.Marks.Select(mark => (mark.Kind, mark.Start, mark.Length)));

    public static IEnumerable<(string Text, string? Mark)> Cut(string text, IEnumerable<(string Kind, int Start, int Length)> marks)
    {
        var at = 0;
        foreach (var (kind, start, length) in marks.OrderBy(mark => mark.Start))
        {
            if (start < at || length <= 0 || start + length > text.Length)
                continue;
            if (start > at)
                yield return (text[at..start], null);
            yield return (text.Substring(start, length), kind);
            at = start + length;
        }

        if (at < text.Length)
            yield return (text[at..], null);
    }

    public static string Look(string kind) => kind switch
    {
        Kinds.Scripted or Kinds.SelfRepetition => "scripted",
        Kinds.Hype => "hype",
        Kinds.Filler => "filler",
        Kinds.Negative or Kinds.Argumentative or Kinds.Pressure or Kinds.Hedging or Kinds.SellingAfterNo or Kinds.Interruption or Kinds.Monologue => "negative",
        _ => "good",
    };

    public static string Words(string kind) => KindWords.Of(kind);
}

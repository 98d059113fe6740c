using CallCoach.Speech.Partials;

namespace CallCoach.Speech.CrossTalk;

/// <summary>
/// Takes the prospect's words out of a final of the rep. Pure. Own speech must never be lost: words go only where the prospect
/// said the same words, in the same order, at the same time; and few words only where the sound agrees too.
/// </summary>
internal static class EchoRule
{
    // Word times of the two tracks differ by this much at most, the way of the echo included.
    private static readonly TimeSpan Tolerance = TimeSpan.FromMilliseconds(250);

    /// <param name="prospect">Finals of the prospect around that time.</param>
    /// <param name="correlates">Whether the loudness of both tracks went together between two times.</param>
    public static IReadOnlyList<HeardWord> OwnWords(
        TextHeard rep, IEnumerable<TextHeard> prospect, Func<TimeSpan, TimeSpan, bool> correlates, CrossTalkOptions options)
    {
        IReadOnlyList<HeardWord> own = rep.Stable;
        foreach (var other in prospect.Where(other => other.Start < rep.End && rep.Start < other.End && other.Stable.Count > 0))
        {
            var during = own.Where(word => IsDuring(word, other)).ToList();
            if (during.Count > 0 && IsEcho(during, other, correlates(other.Start, other.End), options))
                own = [.. own.Except(during, ReferenceEqualityComparer.Instance).Cast<HeardWord>()];
        }

        return own;
    }

    private static bool IsDuring(HeardWord word, TextHeard other)
    {
        var middle = (word.Start + word.End) / 2;
        return middle > other.Start - Tolerance && middle < other.End + Tolerance;
    }

    private static bool IsEcho(List<HeardWord> during, TextHeard other, bool correlates, CrossTalkOptions options)
    {
        var mine = Forms(during);
        var theirs = Forms(other.Stable);
        var shared = mine.Length - PrefixAlignment.Contradicted(mine, theirs);
        if (mine.Length >= options.FewestWords && theirs.Length >= options.FewestWords)
            return shared >= mine.Length * (correlates ? options.CorrelatedWordOverlap : options.WordOverlap);
        return correlates && shared == mine.Length;
    }

    private static string[] Forms(IEnumerable<HeardWord> words) =>
        [.. words.Select(word => WordForm.Of(word.Text)).Where(form => form.Length > 0)];
}

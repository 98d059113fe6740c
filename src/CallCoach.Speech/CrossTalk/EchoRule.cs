using CallCoach.Speech.Partials;

namespace CallCoach.Speech.CrossTalk;

/// <summary>
/// Tells whether a final of the rep is the prospect's voice. Pure. Own speech must never be lost, so both the time and the
/// words must agree, and few words count only where the sound agrees too.
/// </summary>
internal static class EchoRule
{
    /// <param name="prospect">Finals of the prospect around that time.</param>
    /// <param name="correlates">Whether the loudness of both tracks went together.</param>
    public static bool IsEcho(TextHeard rep, IEnumerable<TextHeard> prospect, bool correlates, CrossTalkOptions options)
    {
        var overlapping = prospect.Where(other => other.Start < rep.End && rep.Start < other.End).OrderBy(other => other.Start).ToList();
        var together = overlapping.Aggregate(TimeSpan.Zero, (sum, other) => sum + Overlap(rep, other));
        if (together < (rep.End - rep.Start) * options.TimeOverlap)
            return false;

        var mine = Forms(rep.Stable);
        var theirs = overlapping.SelectMany(other => Forms(other.Stable)).ToArray();
        if (mine.Length == 0 || theirs.Length == 0)
            return false;

        var shared = mine.Length - PrefixAlignment.Contradicted(mine, theirs);
        if (mine.Length >= options.FewestWords && theirs.Length >= options.FewestWords)
            return shared >= mine.Length * (correlates ? options.CorrelatedWordOverlap : options.WordOverlap);
        return correlates && shared == mine.Length;
    }

    private static TimeSpan Overlap(TextHeard a, TextHeard b) =>
        (a.End < b.End ? a.End : b.End) - (a.Start > b.Start ? a.Start : b.Start);

    private static string[] Forms(IReadOnlyList<HeardWord> words) =>
        [.. words.Select(word => WordForm.Of(word.Text)).Where(form => form.Length > 0)];
}

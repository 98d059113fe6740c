using CallCoach.Coaching;
using CallCoach.Contracts;
using CallCoach.Measuring.Material;
using CallCoach.Measuring.Speech;

namespace CallCoach.Measuring.Road;

/// <summary>What a client of the hub saw of one call, against the times of its words. Delays are in milliseconds of the call's clock.</summary>
/// <param name="Final">From the end of speech to the final caption.</param>
/// <param name="Tips">From the end of the speech that a tip is about to the tip.</param>
/// <param name="FirstCaption">From the end of the call's first word to the first caption that shows any word.</param>
internal sealed record RoadScore(IReadOnlyList<double> Final, IReadOnlyList<TipDelay> Tips, double FirstCaption)
{
    public static RoadScore Of(SpokenCall call, IReadOnlyList<RoadMoment> moments)
    {
        var words = Enum.GetValues<Speaker>().ToDictionary(NameOf, call.WordsOf, StringComparer.Ordinal);
        return new RoadScore(
            [.. moments.SelectMany(moment => FinalDelay(moment, words))],
            [.. moments.SelectMany((moment, i) => DelayOf(moment, moments.Take(i), words))],
            FirstCaptionDelay(moments, words));
    }

    private static IEnumerable<double> FinalDelay(RoadMoment moment, Dictionary<string, IReadOnlyList<SpokenWord>> words)
    {
        if (moment.Payload is CaptionPayload { IsFinal: true, Text.Length: > 0 } caption
            && TrueEnd(caption.Speaker, caption.Start, caption.End, words) is { } end)
        {
            yield return (moment.At - end).TotalMilliseconds;
        }
    }

    /// <summary>
    /// A tip does not say what it is about; the newest finding of its kind does, and the utterance of that finding tells how long
    /// its speaker spoke. Tips about a stretch of time (a monologue) have no end of speech to count from.
    /// </summary>
    private static IEnumerable<TipDelay> DelayOf(
        RoadMoment moment, IEnumerable<RoadMoment> earlier, Dictionary<string, IReadOnlyList<SpokenWord>> words)
    {
        if (moment.Payload is not TipShownPayload tip)
            yield break;
        var before = earlier.Select(other => other.Payload).ToList();
        var finding = before.OfType<FindingPayload>().LastOrDefault(found => string.Equals(found.Kind, tip.Kind, StringComparison.Ordinal));
        if (finding?.Utterance is not { } utterance)
            yield break;
        var caption = before.OfType<CaptionPayload>().LastOrDefault(shown =>
            shown.Utterance == utterance && string.Equals(shown.Speaker, finding.Speaker, StringComparison.Ordinal));
        var end = caption is null
            ? TrueEnd(finding.Speaker, finding.From, finding.To, words)
            : TrueEnd(caption.Speaker, caption.Start, caption.End, words);
        if (end is { } spoken)
            yield return new TipDelay(moment.At, tip.Headline, (moment.At - spoken).TotalMilliseconds);
    }

    private static double FirstCaptionDelay(IReadOnlyList<RoadMoment> moments, Dictionary<string, IReadOnlyList<SpokenWord>> words)
    {
        var shown = moments.FirstOrDefault(moment => moment.Payload is CaptionPayload caption && caption.Text.Length + caption.Interim.Length > 0);
        var firsts = words.Values.Where(side => side.Count > 0).Select(side => side[0].End).ToList();
        return shown is null || firsts.Count == 0 ? double.NaN : (shown.At - firsts.Min()).TotalMilliseconds;
    }

    private static TimeSpan? TrueEnd(string speaker, double from, double to, Dictionary<string, IReadOnlyList<SpokenWord>> words) =>
        words.TryGetValue(speaker, out var side) ? FinalDelays.TrueEnd(TimeSpan.FromSeconds(from), TimeSpan.FromSeconds(to), side) : null;

    private static string NameOf(Speaker speaker) => speaker == Speaker.Rep ? "rep" : "prospect";
}

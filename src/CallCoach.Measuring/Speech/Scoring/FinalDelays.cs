using CallCoach.Measuring.Material;

namespace CallCoach.Measuring.Speech;

/// <summary>
/// From the true end of what an utterance holds to its final text. The true end is that of the last reference word inside the
/// utterance, so the time the gate needed to be sure is part of the delay.
/// </summary>
internal static class FinalDelays
{
    /// <summary>How far a word of the reference may stick out of an utterance and still belong to it: half of a long word.</summary>
    private static readonly TimeSpan s_slack = TimeSpan.FromSeconds(0.25);

    /// <param name="finals">Utterances of one track.</param>
    /// <param name="reference">Words of that track in the order of their time.</param>
    public static IEnumerable<TimeSpan> Of(IEnumerable<UtteranceHistory> finals, IReadOnlyList<SpokenWord> reference)
    {
        foreach (var final in finals.Select(history => history.Final).OfType<UtteranceHistory.Display>())
        {
            if (final.Text.Stable.Count > 0 && TrueEnd(final.Text.Start, final.Text.End, reference) is { } end)
                yield return final.Received - end;
        }
    }

    /// <summary>When the last word that lies in this stretch was over; <see langword="null"/> where nobody spoke.</summary>
    public static TimeSpan? TrueEnd(TimeSpan start, TimeSpan end, IReadOnlyList<SpokenWord> reference)
    {
        TimeSpan? last = null;
        foreach (var word in reference)
        {
            var middle = (word.Start + word.End) / 2;
            if (middle >= start - s_slack && middle <= end + s_slack && (last is null || word.End > last))
                last = word.End;
        }

        return last;
    }
}

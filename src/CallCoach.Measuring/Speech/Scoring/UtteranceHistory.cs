using CallCoach.Audio;
using CallCoach.Speech;

namespace CallCoach.Measuring.Speech;

/// <summary>All texts that one utterance had, in the order in which they came; the last is the final, if one came.</summary>
internal sealed record UtteranceHistory(Track Track, long Utterance, IReadOnlyList<UtteranceHistory.Display> Displays)
{
    public Display? Final => Displays[^1] is { Text.IsFinal: true } last ? last : null;

    public IReadOnlyList<Display> BeforeFinal => Final is null ? Displays : [.. Displays.SkipLast(1)];

    /// <summary>Words that were stable before the final came.</summary>
    public IReadOnlyList<HeardWord> StableBeforeFinal => BeforeFinal is [.., var last] ? last.Text.Stable : [];

    public static IReadOnlyList<UtteranceHistory> Collect(IEnumerable<TimedEvent> events) =>
    [
        .. events
            .Where(timed => timed.Event is TextHeard)
            .Select(timed => new Display(timed.Received, (TextHeard)timed.Event))
            .GroupBy(display => (display.Text.Track, display.Text.Utterance))
            .Select(group => new UtteranceHistory(group.Key.Track, group.Key.Utterance, [.. group]))
            .OrderBy(history => history.Displays[^1].Text.Start),
    ];

    /// <summary>One text as it came out.</summary>
    internal sealed record Display(TimeSpan Received, TextHeard Text);
}

using CallCoach.Coaching;

namespace CallCoach.Store;

/// <summary>Shares and pace along a call.</summary>
internal static class TalkCurve
{
    private const int Steps = 40;
    private static readonly TimeSpan ShortestStep = TimeSpan.FromSeconds(5);

    public static IReadOnlyList<TalkPoint> Of(TimeSpan length, IReadOnlyList<UtteranceRow> said)
    {
        if (length <= TimeSpan.Zero)
            return [];

        var step = TimeSpan.FromTicks(Math.Max(length.Ticks / Steps, ShortestStep.Ticks));
        var count = (int)Math.Ceiling(length / step);
        var (rep, prospect, talk) = (new int[count], new int[count], new TimeSpan[count]);
        foreach (var utterance in said)
        {
            var words = utterance.Text.Length == 0 ? 0 : utterance.Text.Count(letter => letter == ' ') + 1;
            var at = Math.Clamp((int)(utterance.Start / step), 0, count - 1);
            (utterance.Speaker == Speaker.Rep ? rep : prospect)[at] += words;
            if (utterance.Speaker == Speaker.Rep)
                talk[at] += utterance.End - utterance.Start;
        }

        return [.. Enumerable.Range(0, count).Select(i => new TalkPoint(
            step * i,
            i == count - 1 ? length : step * (i + 1),
            rep[i],
            prospect[i],
            talk[i] > TimeSpan.Zero ? Math.Round(rep[i] / talk[i].TotalMinutes) : null))];
    }
}

using CallCoach.Measuring.Accuracy;
using CallCoach.Measuring.Text;
using CallCoach.Speech;

namespace CallCoach.Measuring.Speech;

/// <summary>When each word of a final had come to stay, and how many words came to stay and then did not.</summary>
/// <param name="StableSince">For each word of the final, when it was first told as stable: with the final at the latest.</param>
/// <param name="Shown">Words told as stable before the final.</param>
/// <param name="Revised">Of those, how many the final takes back, by its own word: another spelling of a number takes nothing back.</param>
internal sealed record StableWords(IReadOnlyList<TimeSpan> StableSince, int Shown, int Revised)
{
    public static StableWords Of(UtteranceHistory history)
    {
        var shown = history.StableBeforeFinal;
        var final = history.Final?.Text.Stable ?? [];
        var since = Enumerable.Repeat(history.Displays[^1].Received, final.Count).ToArray();
        foreach (var pair in Align(shown, final).Where(pair => pair.IsHit))
            since[pair.Heard] = FirstStable(history, pair.Reference);

        return new StableWords(since, shown.Count, history.Final?.Text.Revised ?? 0);
    }

    private static TimeSpan FirstStable(UtteranceHistory history, int place) =>
        history.Displays.First(display => display.Text.Stable.Count > place).Received;

    private static IReadOnlyList<AlignedWord> Align(IReadOnlyList<HeardWord> shown, IReadOnlyList<HeardWord> final) =>
        WordAlignment.Of(PlainWords.Of(shown.Select(word => word.Text)), PlainWords.Of(final.Select(word => word.Text)));
}

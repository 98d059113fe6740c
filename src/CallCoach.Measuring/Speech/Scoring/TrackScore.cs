using CallCoach.Audio;
using CallCoach.Coaching;
using CallCoach.Measuring.Accuracy;
using CallCoach.Measuring.Material;

namespace CallCoach.Measuring.Speech;

/// <summary>What one track of one streamed call came to. Delays are in milliseconds.</summary>
/// <param name="Stable">From the end of a word to its stable caption.</param>
/// <param name="HasPartials">Whether any text came before its final; without it stable words and flicker mean nothing.</param>
internal sealed record TrackScore(
    Track Track,
    WordErrors Errors,
    IReadOnlyList<double> Final,
    IReadOnlyList<double> Stable,
    int StableShown,
    int StableRevised,
    Flicker Flicker,
    WordTimes WordTimes,
    bool HasPartials)
{
    public static TrackScore Of(SpokenCall call, IEnumerable<TimedEvent> events, Track track)
    {
        var speaker = track == Track.Rep ? Speaker.Rep : Speaker.Prospect;
        var histories = UtteranceHistory.Collect(events.Where(timed => timed.Event.Track == track));
        var reference = call.WordsOf(speaker);
        var stable = histories.Where(history => history.Final is not null).Select(StableWords.Of).ToList();
        var heard = histories.SelectMany(history => history.Final?.Text.Stable ?? []).ToList();
        var partners = WordMatch.Partners(heard, reference);
        var since = stable.SelectMany(words => words.StableSince);
        return new TrackScore(
            track,
            WordErrorRate.CountPieces(call.TurnsOf(speaker).Select(turn => turn.Text), TextsOf(histories)),
            Milliseconds(FinalDelays.Of(histories, reference)),
            Milliseconds(since.Zip(partners).Where(pair => pair.Second is not null).Select(pair => pair.First - pair.Second!.End)),
            stable.Sum(words => words.Shown),
            stable.Sum(words => words.Revised),
            histories.Select(Flicker.Of).Aggregate(default(Flicker), (sum, one) => sum + one),
            WordTimes.Of(heard, partners),
            histories.Any(history => history.BeforeFinal.Count > 0));
    }

    private static IEnumerable<string> TextsOf(IEnumerable<UtteranceHistory> histories) => histories
        .Select(history => string.Join(' ', (history.Final?.Text.Stable ?? []).Select(word => word.Text)));

    private static List<double> Milliseconds(IEnumerable<TimeSpan> delays) =>
        [.. delays.Select(delay => delay.TotalMilliseconds)];
}

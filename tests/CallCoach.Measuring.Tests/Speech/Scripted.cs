using CallCoach.Audio;
using CallCoach.Coaching;
using CallCoach.Measuring.Material;
using CallCoach.Measuring.Speech;
using CallCoach.Speech;

namespace CallCoach.Measuring.Tests.Speech;

/// <summary>Writes small calls: each word lasts 0.3 s and begins every 0.4 s.</summary>
internal static class Scripted
{
    public static TimeSpan Seconds(double seconds) => TimeSpan.FromSeconds(seconds);

    public static SpokenTurn Turn(Speaker speaker, double start, string text)
    {
        var words = text.Split(' ').Select((word, i) => new SpokenWord
        {
            Text = word.Trim('.', ',', '?'),
            Start = Seconds(start + (0.4 * i)),
            End = Seconds(start + (0.4 * i) + 0.3),
        }).ToList();
        return new SpokenTurn { Speaker = speaker, Text = text, Start = Seconds(start), End = words[^1].End, Words = words };
    }

    public static SpokenCall Call(params SpokenTurn[] turns) =>
        new() { Id = "t01", Turns = [.. turns.Select((turn, i) => turn with { Index = i })] };

    /// <summary>Words as heard, from a time on in the rhythm of the script, late by <paramref name="off"/>.</summary>
    public static IReadOnlyList<HeardWord> Words(double start, string text, double off = 0) => text.Length == 0
        ? []
        : [.. text.Split(' ').Select((word, i) => new HeardWord(
            word, Seconds(start + (0.4 * i) + off), Seconds(start + (0.4 * i) + 0.3 + off), 0.9f))];

    public static TimedEvent Partial(double at, double start, string stable, string interim, long utterance = 1) =>
        Heard(at, start, stable, interim, isFinal: false, utterance);

    public static TimedEvent Final(double at, double start, string text, long utterance = 1, int revised = 0)
    {
        var heard = Heard(at, start, text, "", isFinal: true, utterance);
        return heard with { Event = (TextHeard)heard.Event with { Revised = revised } };
    }

    private static TimedEvent Heard(double at, double start, string stable, string interim, bool isFinal, long utterance)
    {
        var words = Words(start, stable + (stable.Length > 0 && interim.Length > 0 ? " " : "") + interim);
        var stableCount = stable.Length == 0 ? 0 : stable.Split(' ').Length;
        var end = words.Count == 0 ? Seconds(start) : words[^1].End;
        return new TimedEvent(Seconds(at), new TextHeard(
            Track.Rep, Seconds(at), utterance, Seconds(start), end, isFinal,
            [.. words.Take(stableCount)], [.. words.Skip(stableCount)]));
    }
}

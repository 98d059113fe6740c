using CallCoach.Coaching;
using CallCoach.Measuring.Judgement;
using CallCoach.Measuring.Material;

namespace CallCoach.Measuring.Tests.Judgement;

/// <summary>Writes judged calls by hand.</summary>
internal static class JudgedCalls
{
    public static TimeSpan Seconds(double seconds) => TimeSpan.FromSeconds(seconds);

    public static PlayedTurn Turn(Speaker speaker, double start, double end, string text, params string[] labels)
    {
        var parts = text.Split(' ');
        var step = (end - start) / parts.Length;
        return new PlayedTurn(
            speaker, text, Seconds(start), Seconds(end),
            [.. parts.Select((word, i) => new Word(word, Seconds(start + (i * step)), Seconds(start + ((i + 1) * step)), 1))],
            [], speaker == Speaker.Prospect ? labels : [], speaker == Speaker.Rep ? labels : []);
    }

    public static PlayedTurn Marked(this PlayedTurn turn, string kind, string text, double start, double end) => turn with
    {
        Spans = [.. turn.Spans, new LabelledSpan { Kind = kind, Text = text, Start = Seconds(start), End = Seconds(end) }],
    };

    public static Utterance Heard(Speaker speaker, long id, double start, double end, string text) =>
        new(id, speaker, Seconds(start), Seconds(end), text, [], LanguageMarks.None);

    public static FindingMade Made(
        double at, FindingGroup group, string kind, Speaker speaker, long? utterance, double from, double to, long id = 1) =>
        new(Seconds(at), new Finding(
            id, group, kind, "rule", new Place(speaker, utterance, 0, 4, Seconds(from), Seconds(to)), 2, 0.9f, ""));

    public static TipShown Tip(double at, TipClass rank, TipTone tone, string kind, long finding = 1) =>
        new(Seconds(at), new Tip(1, rank, tone, kind, "Do this.", null, null, finding, null));
}

using CallCoach.Coaching;
using CallCoach.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Team;

/// <summary>Has the real coach judge a text with a playbook: what would fire.</summary>
internal sealed class PlaybookTrial(IServiceProvider services)
{
    public const int LongestText = 8000;

    private const int MostLines = 120;
    private const int MostWords = 60;
    private const double WordSeconds = 0.38; // 160 words a minute
    private const double Gap = 0.5;
    private const double Recognised = 0.4;
    private const double Step = 0.25;

    private static readonly string[] s_rep = ["rep", "me", "i", "you"];

    /// <param name="text">A line of the rep; or several, each with who says it: "Rep: …", "Them: …".</param>
    public TrialResult Try(Playbook book, string text)
    {
        var model = services.GetService<ILanguageModel>();
        var lines = LinesOf(text);
        if (lines.Count == 0)
            throw new TeamException("Write a line to try, such as: Unfortunately we can’t until Monday.");
        var (events, said) = Events(book, lines);
        var marker = model is null ? null : new LanguageMarker(model);
        var log = Replay.Run(marker is null ? events : events.Select(happened => happened is UtteranceHeard heard ? marker.Mark(heard) : happened), CoachDetectors.Create);
        return new([.. lines.Select((line, i) => Judged(line, said[i], log))], model is not null);
    }

    /// <summary>A moment as a text to try.</summary>
    public static string TextOf(IEnumerable<SharedTurn> turns) =>
        string.Join('\n', turns.Select(turn => $"{(turn.Speaker == "rep" ? "Rep" : "Them")}: {turn.Text.ReplaceLineEndings(" ")}"));

    private static List<(Speaker Speaker, string Text)> LinesOf(string text)
    {
        if (text.Length > LongestText)
            throw new TeamException($"Try at most {LongestText} letters at a time.");
        return [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(MostLines).Select(LineOf).Where(line => line.Text.Length > 0)];
    }

    private static (Speaker Speaker, string Text) LineOf(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon is <= 0 or > 20)
            return (Speaker.Rep, line);
        var who = line[..colon].Trim();
        return (s_rep.Contains(who, StringComparer.OrdinalIgnoreCase) ? Speaker.Rep : Speaker.Prospect, line[(colon + 1)..].Trim());
    }

    // The times that people would take: judgement rests on them.
    private static (IReadOnlyList<CallEvent> Events, IReadOnlyList<(Speaker Speaker, long Id)> Said) Events(Playbook book, IReadOnlyList<(Speaker Speaker, string Text)> lines)
    {
        var events = new List<CallEvent>();
        var said = new List<(Speaker, long)>();
        var ids = new Dictionary<Speaker, long>();
        var at = 8.0; // the first seconds of a call are the rep's own
        foreach (var (speaker, text) in lines)
        {
            var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords).ToArray();
            var id = ids[speaker] = ids.GetValueOrDefault(speaker) + 1;
            var (from, to) = (At(at), At(at + (words.Length * WordSeconds)));
            events.Add(new SpeechBegan(from, speaker, id));
            events.Add(new SpeechStopped(to + At(0.3), speaker, id, to));
            events.Add(new UtteranceHeard(to + At(Recognised), new Utterance(
                id, speaker, from, to, string.Join(' ', words), [.. words.Select((word, i) => new Word(word, At(at + (i * WordSeconds)), At(at + ((i + 1) * WordSeconds)), 1))],
                LanguageMarks.None)));
            said.Add((speaker, id));
            at = to.TotalSeconds + Gap;
        }

        var end = At(at + 12);
        for (var tick = Step; tick < end.TotalSeconds; tick += Step)
            events.Add(new Ticked(At(tick)));
        var options = PlaybookThresholds.Over(new CoachingOptions(), book.Thresholds);
        var head = new CallHead(book.Intensity ?? Intensity.Balanced, null, null, book.Scripts, options, Playbook: book);
        return ([new CallStarted(TimeSpan.Zero, head), .. events.OrderBy(happened => happened.At), new CallEnded(end)], said);
    }

    private static TriedLine Judged((Speaker Speaker, string Text) line, (Speaker Speaker, long Id) said, IReadOnlyList<CallEvent> log)
    {
        var heard = log.OfType<UtteranceHeard>().First(happened => happened.Utterance.Speaker == said.Speaker && happened.Utterance.Id == said.Id).Utterance;
        var findings = log.OfType<FindingMade>().Select(made => made.Finding).Where(finding => IsIn(finding, heard)).ToList();
        var ids = findings.Select(finding => finding.Id).ToHashSet();
        return new(
            line.Speaker, heard.Text, findings,
            [.. log.OfType<TipShown>().Select(shown => shown.Tip).Where(tip => ids.Contains(tip.Finding))],
            [.. log.OfType<TipHeld>().Where(held => ids.Contains(held.Finding))]);
    }

    // What is about no line stands with the one that was said last before it.
    private static bool IsIn(Finding finding, Utterance heard) => finding.Place.Utterance is { } id
        ? id == heard.Id && finding.Place.Speaker == heard.Speaker
        : finding.Place.To >= heard.Start && finding.Place.To <= heard.End + At(Gap);

    private static TimeSpan At(double seconds) => TimeSpan.FromMilliseconds(Math.Round(seconds * 1000));
}

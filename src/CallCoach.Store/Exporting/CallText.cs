using System.Globalization;
using System.Text;
using CallCoach.Coaching;

namespace CallCoach.Store;

/// <summary>A call as text for people: plain, or in Markdown with what was seen.</summary>
public static class CallText
{
    /// <summary>The transcript with times and speakers.</summary>
    public static string Plain(CallReview call)
    {
        ArgumentNullException.ThrowIfNull(call);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Title(call)}\n{call.Call.StartedAt:yyyy-MM-dd HH:mm} UTC, {Clock(call.Call.Length)}\n\n");
        foreach (var said in call.Transcript)
            text.Append(CultureInfo.InvariantCulture, $"{Clock(said.Start)}  {Speaker(call, said.Speaker)}: {said.Text}\n");
        return text.ToString();
    }

    /// <summary>Outcome, scorecard, tips, notes and the transcript.</summary>
    public static string Markdown(CallReview call)
    {
        ArgumentNullException.ThrowIfNull(call);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {Escape(Title(call))}\n\n{call.Call.StartedAt:yyyy-MM-dd HH:mm} UTC, {Clock(call.Call.Length)}\n\n");
        if (call.Outcome is { } outcome)
        {
            text.Append(CultureInfo.InvariantCulture, $"**{outcome.Outcome}.** {Escape(outcome.Reason ?? "")}\n\n");
            if (outcome.Quote is { } quote)
                text.Append(CultureInfo.InvariantCulture, $"> {Escape(quote)}{(outcome.QuotedAt is { } at ? $" ({Clock(at)})" : "")}\n\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"Words: you {call.Talk.RepShare:P0}. Pace: {call.Talk.Pace:0} words a minute. Questions: {call.Talk.Questions}.\n\n");
        text.Append("## Scorecard\n\n| line | grade | why |\n|---|---|---|\n");
        foreach (var score in call.Scores)
            text.Append(CultureInfo.InvariantCulture, $"| {score.Name} | {score.Grade} | {Escape(score.Reason)} |\n");
        text.Append("\n## Tips\n\n");
        foreach (var moment in call.Moments.Where(moment => moment.Tip is not null))
            text.Append(CultureInfo.InvariantCulture, $"- {Clock(moment.Tip!.At)} {Escape(moment.Tip.Headline)} ({Fate(moment.Tip)})\n");
        text.Append("\n## Transcript\n\n");
        foreach (var said in call.Transcript)
            text.Append(CultureInfo.InvariantCulture, $"**{Clock(said.Start)} {Escape(Speaker(call, said.Speaker))}:** {Escape(said.Text)}\n\n");
        if (call.Notes.Count > 0)
            text.Append("## Notes\n\n");
        foreach (var note in call.Notes)
            text.Append(CultureInfo.InvariantCulture, $"- {(note.At is { } at ? Clock(at) + " " : "")}{Escape(note.Text)}\n");
        return text.ToString();
    }

    internal static string Speaker(CallReview call, Speaker speaker) =>
        speaker == Coaching.Speaker.Rep ? call.RepName ?? "Rep" : call.Call.FirstName ?? "Prospect";

    private static string Title(CallReview call) => string.Join(", ", new[] { call.Call.FirstName, call.Call.Company }.OfType<string>()) is { Length: > 0 } who ? who : $"Call {call.Call.Call}";

    private static string Fate(ReviewTip tip) => tip switch
    {
        { IsFollowed: true } => "followed",
        { Because: { } because } => $"held back: {because}",
        { IsMissed: true } => "missed",
        _ => "shown",
    };

    private static string Clock(TimeSpan time) => time.TotalHours >= 1 ? $"{time:h\\:mm\\:ss}" : $"{time:m\\:ss}";

    private static string Escape(string text) =>
        string.Concat(text.Select(letter => @"\`*_{}[]<>()#+!|".Contains(letter, StringComparison.Ordinal) ? $"\\{letter}" : letter is '\r' or '\n' ? " " : letter.ToString()));
}

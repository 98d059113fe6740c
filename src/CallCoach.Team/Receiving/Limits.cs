using CallCoach.Contracts;

namespace CallCoach.Team;

/// <summary>How long what a node sends may be: longer texts are cut, longer lists too. A node of ours never comes near.</summary>
internal static class Limits
{
    private const int Line = 200;
    private const int Text = 4000;
    private const int Turns = 100;
    private const int Tips = 1000;
    private const int Measures = 100;

    /// <exception cref="RefusedException">Nothing useful is left of it.</exception>
    public static NodePayload Of(NodePayload payload) => payload switch
    {
        CallBeganPayload began => began with { Call = Key(began.Call), Prospect = Cut(began.Prospect, Line), Segment = Cut(began.Segment, Line) },
        CallStatePayload state => state with
        {
            Call = Key(state.Call),
            Stage = Cut(state.Stage, Line),
            Consent = Cut(state.Consent, Line),
            Cue = state.Cue is { } cue ? cue with { Tone = Cut(cue.Tone, Line)!, Headline = Cut(cue.Headline, Line)! } : null,
        },
        CallCaptionPayload caption => caption with { Call = Key(caption.Call), Speaker = Cut(caption.Speaker, Line)!, Text = Cut(caption.Text, Text)! },
        CallOverPayload over => over with
        {
            Call = Key(over.Call),
            Outcome = Cut(over.Outcome, Line)!,
            Segment = Cut(over.Segment, Line),
            Measures = over.Measures.Take(Measures).ToDictionary(measure => Cut(measure.Key, Line)!, measure => measure.Value, StringComparer.Ordinal),
            Tips = [.. over.Tips.Take(Tips).Select(tip => tip with { Rule = Cut(tip.Rule, Line)!, Fate = Cut(tip.Fate, Line)!, Next = Cut(tip.Next, Line) })],
        },
        OutcomeChangedPayload changed => changed with { Call = Key(changed.Call), Outcome = Cut(changed.Outcome, Line)! },
        MomentSharedPayload moment => Of(moment),
        DrillTriedPayload drill => Of(drill),
        WhisperAnsweredPayload answered => answered with { Call = Key(answered.Call), Fate = Cut(answered.Fate, Line)! },
        _ => payload,
    };

    private static MomentSharedPayload Of(MomentSharedPayload moment) => moment.Sound is { Length: > MomentSharedPayload.LargestSound }
        ? throw new RefusedException($"The sound of a moment is larger than {MomentSharedPayload.LargestSound} bytes.")
        : moment with
        {
            Call = Key(moment.Call),
            Title = Cut(moment.Title, Line)!,
            Note = Cut(moment.Note, Text),
            Turns = [.. moment.Turns.Take(Turns).Select(turn => turn with { Speaker = Cut(turn.Speaker, Line)!, Text = Cut(turn.Text, Text)! })],
        };

    private static DrillTriedPayload Of(DrillTriedPayload drill) => drill.Sound is { Length: > MomentSharedPayload.LargestSound }
        ? throw new RefusedException($"The sound of a try is larger than {MomentSharedPayload.LargestSound} bytes.")
        : drill with
        {
            Line = Cut(drill.Line, Line)!,
            Text = Cut(drill.Text, Text)!,
            Marks = [.. drill.Marks.Take(Turns).Select(mark => mark with { Kind = Cut(mark.Kind, Line)! })],
        };

    private static string Key(string call) => call.Length is > 0 and <= 100 ? Cut(call, 100)! : throw new RefusedException("A message names no call.");

    // PostgreSQL keeps every character but this one.
    private static string? Cut(string? text, int longest) =>
        text is null ? null : (text.Length > longest ? text[..longest] : text).Replace("\0", "", StringComparison.Ordinal);
}

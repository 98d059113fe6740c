using CallCoach.Coaching;
using CallCoach.Measuring.Material;

namespace CallCoach.Measuring.Judgement;

/// <summary>Judges written utterances and dialogues.</summary>
/// <param name="spoken">Calls whose times are known: a dialogue of the same name runs in their rhythm, others in an estimated one.</param>
internal sealed class TextEvaluation(
    TextFolder folder, IReadOnlyList<SpokenCall> spoken, Judge judge, CoachingOptions options)
{
    /// <summary>Where in its call a single utterance is put: after the opening, whose rules it has nothing to do with.</summary>
    private static readonly TimeSpan s_inMidCall = TimeSpan.FromSeconds(30);

    /// <summary>Utterances and dialogues as they were written.</summary>
    public EvalResult OnText()
    {
        var calls = folder.Dialogues.Select(Play).ToList();
        IEnumerable<UnitScore> units =
        [
            .. folder.Utterances.SelectMany(utterance => Single(utterance, LabelledPlaces.OneBlank(utterance.Text), InText)),
            .. calls.SelectMany(call => WrittenScorer.Score(call.Judged, i => $"{call.Judged.Id} turn {i}", InText)),
        ];
        return new EvalResult("text", new JudgementScore([.. units]), calls);
    }

    /// <summary>Utterances as a recogniser might print them; <see langword="null"/> where none is given.</summary>
    public EvalResult? OnAsr()
    {
        var heard = folder.Utterances.Where(utterance => utterance.Asr is { Length: > 0 }).ToList();
        if (heard.Count == 0)
            return null;
        var units = heard.SelectMany(utterance =>
        {
            var printed = LabelledPlaces.OneBlank(utterance.Asr!);
            return Single(utterance, printed, turn =>
                LabelledPlaces.InHeard(LabelledPlaces.OneBlank(utterance.Text), printed, turn.Spans));
        });
        return new EvalResult("asr", new JudgementScore([.. units]), []);
    }

    /// <summary>Lets the judge pay for what is loaded and compiled once.</summary>
    public void WarmUp()
    {
        if (folder.Dialogues.Count > 0)
            judge.WarmUp(WrittenCall.Log(TurnTimes.Estimate(folder.Dialogues[0].Turns), HeadFor(folder.Dialogues[0])));
        else
            judge.WarmUp(WrittenCall.Log([TurnTimes.Estimate(folder.Utterances[0], folder.Utterances[0].Text, s_inMidCall)], Head()));
    }

    /// <summary>What is known of a call before it begins.</summary>
    public static CallHead HeadFor(Dialogue? dialogue, IReadOnlyList<TeamScript> scripts, CoachingOptions options) => new(
        options.Intensity,
        dialogue?.Rep?.Name,
        dialogue?.Prospect is { } prospect ? new LeadFacts(prospect.FirstName, prospect.Company, dialogue.Segment) : null,
        scripts,
        options);

    private EvalResult.Call Play(Dialogue dialogue)
    {
        var call = spoken.FirstOrDefault(call => string.Equals(call.Id, dialogue.Id, StringComparison.Ordinal));
        var turns = (call is null ? null : TurnTimes.Spoken(dialogue, call)) ?? TurnTimes.Estimate(dialogue.Turns);
        var judged = new JudgedCall(dialogue.Id, turns, judge.Play(WrittenCall.Log(turns, HeadFor(dialogue))));
        return new EvalResult.Call(judged, TipReport.Of(judged), dialogue.Outcome, Recites: false, ScriptWords: null);
    }

    private IEnumerable<UnitScore> Single(LabelledUtterance utterance, string text, Func<PlayedTurn, IReadOnlyList<Stretch>> due)
    {
        var turn = TurnTimes.Estimate(utterance, text, s_inMidCall);
        var judged = new JudgedCall(utterance.Id, [turn], judge.Play(WrittenCall.Log([turn], Head())));
        return WrittenScorer.Score(judged, _ => utterance.Id, due);
    }

    private CallHead HeadFor(Dialogue dialogue) => HeadFor(dialogue, folder.Scripts, options);

    /// <summary>A single utterance belongs to no team: there is no script to hold it against.</summary>
    private CallHead Head() => HeadFor(null, [], options);

    private static IReadOnlyList<Stretch> InText(PlayedTurn turn) => LabelledPlaces.In(turn.Text, turn.Spans);
}

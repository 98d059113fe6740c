namespace CallCoach.Coaching;

/// <summary>Builds ratings that quote the words they rest on.</summary>
internal static class Quoted
{
    public const string DoNotCall = "dnc";
    public const string BadNumber = "bad-number";
    public const string CallbackDue = "callback-due";

    public static CallRating Rating(CallState call, CallOutcome outcome, string reason, Finding? finding, string? overlay = null) =>
        finding is null
            ? new CallRating(outcome, reason, null, null, overlay)
            : new CallRating(outcome, reason, TextOf(call, finding), finding.Place.From, overlay);

    /// <summary>The utterance that a finding is about; its evidence if there is none.</summary>
    public static string TextOf(CallState call, Finding finding) =>
        UtteranceOf(call, finding)?.Text ?? finding.Evidence;

    public static Utterance? UtteranceOf(CallState call, Finding finding) => call.Utterances.LastOrDefault(
        said => said.Speaker == finding.Place.Speaker && said.Id == finding.Place.Utterance);
}

namespace CallCoach.Coaching;

/// <summary>What comes before any judgement of interest: the law, wrong numbers, and calls that didn't reach the person.</summary>
internal static class MissedRules
{
    private static readonly string[] OutOfService = ["not in service", "no longer in service", "been disconnected", "not been recognised", "not been recognized"];

    /// <summary>Do not call beats everything.</summary>
    public static CallRating? RemoveMe(CallState call) => Signal(call, Kinds.RemoveMe) is { } asked
        ? Quoted.Rating(call, CallOutcome.Cold, "They asked not to be called again.", asked, Quoted.DoNotCall)
        : null;

    public static CallRating? BadNumber(CallState call)
    {
        if (Signal(call, Kinds.WrongNumber) is { } wrong)
        {
            return wrong.Rule.Contains(Rules.HasLeft, StringComparison.Ordinal)
                ? Quoted.Rating(call, CallOutcome.Missed, "The person has left.", wrong)
                : Quoted.Rating(call, CallOutcome.Missed, "It was the wrong number.", wrong, Quoted.BadNumber);
        }

        var dead = Signals(call, Kinds.Voicemail).FirstOrDefault(heard => IsOutOfService(Quoted.TextOf(call, heard)));
        return dead is null ? null : Quoted.Rating(call, CallOutcome.Missed, "The number is not in service.", dead, Quoted.BadNumber);
    }

    public static CallRating? NobodySpoke(CallState call) => call.Prospect.Words < Options(call).Reached
        ? Quoted.Rating(call, CallOutcome.Missed, "Nobody was reached.", null)
        : null;

    /// <summary>
    /// A call that ends at a machine is missed, though a person may have spoken before, unless a time was named by one and taken up by the other.
    /// </summary>
    public static CallRating? Machine(CallState call)
    {
        if (Signal(call, Kinds.Voicemail) is not { } machine || Signal(call, Kinds.NotInterested) is not null)
            return null;
        return TurnsAfter(call, machine) >= Options(call).PersonTakesOver || Agreement.TimeAgreed(call) is not null
            ? null
            : Quoted.Rating(call, CallOutcome.Missed, "The call ended at a machine.", machine);
    }

    /// <summary>Only somebody who screens calls was on the line: a time that they named is a follow-up, no interest.</summary>
    public static CallRating? Gatekeeper(CallState call)
    {
        if (Signal(call, Kinds.Gatekeeper) is not { } screened || CameToThePhone(call, screened))
            return null;
        var overlay = Signal(call, Kinds.WantsTime) is null ? null : Quoted.CallbackDue;
        return Quoted.Rating(call, CallOutcome.Missed, "The person asked for did not come to the phone.", screened, overlay);
    }

    private static bool CameToThePhone(CallState call, Finding screened) =>
        (call.Person is { WasHeard: true } person && (person.IsLead || person.GivenAt > screened.Place.To))
        || (screened.Rule.Contains(Rules.PutThrough, StringComparison.Ordinal) && TurnsAfter(call, screened) >= Options(call).PersonTakesOver);

    private static int TurnsAfter(CallState call, Finding finding) =>
        call.Turns.Count(turn => turn.Speaker == Speaker.Prospect && turn.Start >= finding.Place.To);

    private static bool IsOutOfService(string text) =>
        OutOfService.Any(words => text.Contains(words, StringComparison.OrdinalIgnoreCase));

    private static Finding? Signal(CallState call, string kind) => Signals(call, kind).LastOrDefault();

    private static IEnumerable<Finding> Signals(CallState call, string kind) =>
        call.Findings.Where(finding => finding.Group == FindingGroup.Signal && string.Equals(finding.Kind, kind, StringComparison.Ordinal));

    private static OutcomeOptions Options(CallState call) => call.Head?.Options.Outcome ?? new OutcomeOptions();
}

namespace CallCoach.Coaching;

/// <summary>Whether rep and prospect agreed what comes next.</summary>
internal static class Agreement
{
    /// <summary>The rep named a next step, or a time after the prospect had asked for one.</summary>
    public static bool IsMade(CallState call) => call.LastFinding(Kinds.NextStep) is { Group: FindingGroup.Move } || TimeAgreed(call) is not null;

    /// <summary>
    /// The signal in which the prospect named a time that the rep then took up, before a machine came on the line; or <see langword="null"/>.
    /// </summary>
    public static Finding? TimeAgreed(CallState call)
    {
        var machine = call.LastFinding(Kinds.Voicemail)?.Place.From ?? TimeSpan.MaxValue;
        return call.Findings.LastOrDefault(finding =>
            finding is { Group: FindingGroup.Signal, Kind: Kinds.WantsTime } && IsTakenUp(finding, machine, call));
    }

    private static bool IsTakenUp(Finding wants, TimeSpan machine, CallState call)
    {
        var until = machine < wants.Place.From ? TimeSpan.MaxValue : machine;
        var answered = NextTurnOfProspect(wants, call);
        return call.Utterances.Any(said => said.Speaker == Speaker.Rep
            && said.End > wants.Place.To && said.Start < until
            && (SpokenTime.In(said.Text) is not null || (said.Start < answered && NamesNextStep(said, call))));
    }

    // A next step without a time takes the time up only as an answer to it; later it may be about anything.
    private static bool NamesNextStep(Utterance said, CallState call) =>
        call.In(said, FindingGroup.Move).Any(move => move.Kind is Kinds.NextStep);

    private static TimeSpan NextTurnOfProspect(Finding wants, CallState call) =>
        call.Utterances.FirstOrDefault(said => said.Speaker == Speaker.Prospect && said.Start >= wants.Place.To)?.Start ?? TimeSpan.MaxValue;
}

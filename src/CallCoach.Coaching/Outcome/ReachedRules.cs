namespace CallCoach.Coaching;

/// <summary>The person was reached: their last clear word counts, then a time that they named, then the signs of interest.</summary>
internal static class ReachedRules
{
    private static readonly TimeSpan LongCall = TimeSpan.FromSeconds(90);
    private const double LargeShare = 0.4;

    public static CallRating? LastWordWasNo(CallState call)
    {
        if (call.LastFinding(Kinds.NotInterested) is not { } no)
            return null;
        return NamedTime(call) is { } named && named.Place.From > no.Place.From
            ? null
            : Quoted.Rating(call, CallOutcome.Cold, "They said no, and it was their last clear word.", no);
    }

    public static CallRating? TimeNamed(CallState call) => NamedTime(call) is { } named
        ? Quoted.Rating(call, CallOutcome.Warm, "They named a time.", named, Quoted.CallbackDue)
        : null;

    public static CallRating? ShowedInterest(CallState call)
    {
        if (Points(call) < Options(call).Warm)
            return null;
        var agreed = Agreement.TimeAgreed(call);
        return Quoted.Rating(
            call,
            CallOutcome.Warm,
            agreed is null ? "They showed interest." : "You agreed a time.",
            agreed ?? call.LastFinding(Kinds.Interested, Kinds.Question),
            agreed is null ? null : Quoted.CallbackDue);
    }

    public static CallRating NothingCame(CallState call)
    {
        var objection = call.LastObjection ?? call.LastFinding(Kinds.NotNow);
        return Quoted.Rating(call, CallOutcome.Cold, objection is null ? "No sign of interest was heard." : "They had a point against it, and no time was named.", objection);
    }

    private static Finding? NamedTime(CallState call) => call.Findings.LastOrDefault(finding =>
        finding is { Group: FindingGroup.Signal, Kind: Kinds.WantsTime } && SpokenTime.In(Quoted.TextOf(call, finding)) is not null);

    private static double Points(CallState call)
    {
        var options = Options(call);
        var points = call.Findings.Where(finding => finding.Group == FindingGroup.Signal).Sum(finding => finding.Kind switch
        {
            Kinds.Question => options.Question,
            Kinds.Interested => options.Interested,
            Kinds.AlreadyHave => options.AlreadyHave,
            Kinds.NotNow => options.NotNow,
            Kinds.NotInterested => options.NotInterested,
            _ => 0,
        });
        if (Agreement.TimeAgreed(call) is not null)
            points += options.TimeAgreed;
        if (1 - call.RepShare > LargeShare && call.Now > LongCall)
            points += options.TakesPart;
        return points;
    }

    private static OutcomeOptions Options(CallState call) => call.Head?.Options.Outcome ?? new OutcomeOptions();
}

namespace CallCoach.Coaching;

/// <summary>Rates a call warm, cold or missed by ordered rules, the first that matches; the reason quotes what was said.</summary>
internal static class OutcomeRater
{
    private static readonly Func<CallState, CallRating?>[] Rules =
    [
        MissedRules.RemoveMe, MissedRules.BadNumber, MissedRules.NobodySpoke, MissedRules.Machine, MissedRules.Gatekeeper,
        ReachedRules.LastWordWasNo, ReachedRules.TimeNamed, ReachedRules.ShowedInterest,
    ];

    public static CallRating Rate(CallState call)
    {
        foreach (var rule in Rules)
        {
            if (rule(call) is { } rating)
                return rating;
        }

        return ReachedRules.NothingCame(call);
    }
}

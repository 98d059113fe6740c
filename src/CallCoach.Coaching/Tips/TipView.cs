namespace CallCoach.Coaching;

/// <summary>What the rules of the policy look at.</summary>
internal sealed record TipView(TipPolicyOptions Options, CallState Call, TipHistory History, TipOnScreen? Screen)
{
    public TimeSpan Now => Call.Now;

    /// <summary>The coaching limits of the intensity that holds now.</summary>
    public CoachingPaceOptions Pace => Call.Intensity switch
    {
        Intensity.Quiet => Options.Quiet,
        Intensity.Eager => Options.Eager,
        _ => Options.Balanced,
    };
}

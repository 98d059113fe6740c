using CallCoach.Coaching;

namespace CallCoach.Team;

/// <summary>What is known of one tip. Lots are drawn for a call and a rule, so each call counts once for what is compared.</summary>
/// <param name="Shown">All showings.</param>
/// <param name="Calls">Calls in which it was shown.</param>
/// <param name="Judged">Of those, where it can be told whether it was followed.</param>
/// <param name="Good">Of those, where the prospect then took the call on.</param>
/// <param name="HeldCalls">Calls in which it was kept back by lot.</param>
public sealed record TipStanding(
    string Rule, int Shown, int Calls, int Judged, int Followed, int Good, int HeldCalls, int HeldJudged, int HeldFollowed, int HeldGood, int Helpful, int NotHelpful)
{
    /// <summary>So many showings without effect are enough. A starting value.</summary>
    public const int EnoughShowings = 200;

    /// <summary>With fewer calls held back a comparison says next to nothing.</summary>
    public const int FewestHeld = 10;

    /// <summary>A tip that so few follow does nothing, whatever the lots say.</summary>
    private const double HardlyFollowed = 0.15;

    public double? FollowedShare => Judged == 0 ? null : (double)Followed / Judged;

    public (double Low, double High) FollowedRange => Shares.Wilson(Followed, Judged);

    /// <summary>How much more often the rep did it with the tip than without.</summary>
    public Lift? DoneLift => HeldJudged < FewestHeld ? null : Shares.Difference(Followed, Judged, HeldFollowed, HeldJudged);

    /// <summary>How much more often the prospect took the call on.</summary>
    public Lift? NextLift => HeldCalls < FewestHeld ? null : Shares.Difference(Good, Calls, HeldGood, HeldCalls);

    public bool Helps => DoneLift is { Low: > 0 } || NextLift is { Low: > 0 };

    /// <summary>Shown often enough, and no effect is seen: the lead decides.</summary>
    public bool IsForRetirement => Shown >= EnoughShowings && !Helps && (DoneLift is not null || NextLift is not null || (Judged > 0 && FollowedRange.High < HardlyFollowed));

    public string Verdict => this switch
    {
        { Helps: true } => "It helps.",
        { DoneLift: { High: < 0 } } or { NextLift: { High: < 0 } } => "It does harm: it went better without.",
        { IsForRetirement: true } => $"No effect seen in {Shown} showings.",
        { DoneLift: null, NextLift: null } => $"Not enough to be sure: kept back in {HeldCalls} {(HeldCalls == 1 ? "call" : "calls")}, {FewestHeld} are needed.",
        _ => "Not enough to be sure.",
    };
}

using CallCoach.Coaching;

namespace CallCoach.Uplink;

/// <summary>How far a call is, from what was found in it: the newest evidence counts. A rough guide for a lead's glance, no judgement.</summary>
internal static class LiveStage
{
    public const string Opening = "opening";
    public const string FindingOut = "finding-out";
    public const string Showing = "showing";
    public const string NextStep = "next-step";
    public const string Closing = "closing";

    public static string After(string stage, Finding finding, CallState call) => call.IsClosing ? Closing : finding switch
    {
        { Rule: Rules.Goodbye } => Closing,
        { Group: FindingGroup.Move, Kind: Kinds.NextStep or Kinds.AsksBetterTime or Kinds.BetterTime } or { Kind: Kinds.WantsTime } => NextStep,
        { Group: FindingGroup.Signal, Kind: Kinds.Interested or Kinds.Question or Kinds.Price } => Showing,
        { Kind: Kinds.OpenQuestion or Kinds.Asked } when stage is Opening => FindingOut,
        _ => stage,
    };
}

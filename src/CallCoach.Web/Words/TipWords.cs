using CallCoach.Coaching;
using CallCoach.Store;

namespace CallCoach.Web;

/// <summary>What became of a tip, in a person's words.</summary>
internal static class TipWords
{
    public static string Verdict(ReviewTip tip) => tip switch
    {
        { IsFollowed: true } => "Followed",
        { Ending: TipEnding.Dismissed } => "Waved off",
        { Ending: TipEnding.CallOver } => "The call ended",
        { IsMissed: true } => "Missed",
        _ => "Shown",
    };

    public static string Tone(TipTone? tone) => tone switch
    {
        TipTone.NextStep => "Next step",
        TipTone.Praise => "Well done",
        TipTone.Stop => "Stop",
        TipTone.Legal => "Needed by law",
        TipTone.Whisper => "From your lead",
        _ => "Nudge",
    };

    /// <summary>The class of components.css that draws a tone.</summary>
    public static string Look(TipTone? tone) => tone switch
    {
        TipTone.NextStep => "next",
        TipTone.Praise => "praise",
        TipTone.Stop or TipTone.Legal => "stop",
        TipTone.Whisper => "lead",
        _ => "nudge",
    };

    public static string Held(HeldBecause? because) => because switch
    {
        HeldBecause.CallJustBegan => "The call had just begun",
        HeldBecause.AnotherTipOnScreen => "Another tip was on the screen",
        HeldBecause.Outranked => "A better tip came at the same moment",
        HeldBecause.TooSoonAfterLast => "Too soon after the tip before",
        HeldBecause.BudgetSpent => "Enough tips for that stretch",
        HeldBecause.CoolingDown => "Said a short while before",
        HeldBecause.Repeats => "Much like a tip before",
        HeldBecause.Stale => "The moment had passed",
        HeldBecause.NotSureEnough => "Not sure enough",
        HeldBecause.TooSlight => "Too slight for a tip",
        HeldBecause.ProspectSpeaking => "The other person was speaking",
        HeldBecause.Silence => "Better to say nothing there",
        HeldBecause.CallIsClosing => "The call was closing",
        HeldBecause.Quiet => "You had asked for quiet",
        HeldBecause.Intensity => "Not at the intensity you chose",
        HeldBecause.AlreadyDone => "You did it by yourself",
        HeldBecause.ShownEnough => "Once a call is enough",
        HeldBecause.Muted => "You had waved it off before",
        HeldBecause.Retired => "Your team does without it",
        HeldBecause.Withheld => "Kept back by lot, to learn whether tips help",
        HeldBecause.TooLong => "Too long for a glance",
        HeldBecause.CallOver => "The call was over",
        _ => "Held back",
    };
}

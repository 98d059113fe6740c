namespace CallCoach.Coaching;

/// <summary>Why a tip was not shown.</summary>
public enum HeldBecause
{
    CallJustBegan,
    AnotherTipOnScreen,
    TooSoonAfterLast,
    BudgetSpent,
    CoolingDown,
    Repeats,
    Stale,
    NotSureEnough,
    TooSlight,
    ProspectSpeaking,
    Silence,
    CallIsClosing,
    Quiet,
    Intensity,
    CallOver,
}

namespace CallCoach.Coaching;

/// <summary>Why a tip was not shown.</summary>
public enum HeldBecause
{
    /// <summary>The first seconds of a call are the rep's own.</summary>
    CallJustBegan,

    /// <summary>A tip that it may not replace stood on the screen.</summary>
    AnotherTipOnScreen,

    /// <summary>A better tip came at the same moment.</summary>
    Outranked,

    TooSoonAfterLast,
    BudgetSpent,

    /// <summary>The same rule or kind was shown a short while ago.</summary>
    CoolingDown,

    /// <summary>It says what one of the last tips said.</summary>
    Repeats,

    /// <summary>Its moment had passed.</summary>
    Stale,

    NotSureEnough,
    TooSlight,

    /// <summary>The prospect was speaking until it was stale.</summary>
    ProspectSpeaking,

    /// <summary>The moment belonged to the prospect: they told of a need, or were thinking about an open question.</summary>
    Silence,

    /// <summary>The prospect said no: nothing is sold after it.</summary>
    CallIsClosing,

    /// <summary>The rep asked for quiet.</summary>
    Quiet,

    /// <summary>Not a tip for the intensity that the rep chose.</summary>
    Intensity,

    /// <summary>The rep did what it asks before it could be shown.</summary>
    AlreadyDone,

    /// <summary>Once a call is enough for it.</summary>
    ShownEnough,

    /// <summary>The rep dismissed this rule often enough, or called it wrong.</summary>
    Muted,

    /// <summary>The rep has kept this kind well for many calls: it is for the review.</summary>
    Faded,

    /// <summary>The team does without it: it was shown often enough and did not help.</summary>
    Retired,

    /// <summary>Kept back by lot, to learn whether tips help.</summary>
    Withheld,

    /// <summary>Its headline is longer than a glance.</summary>
    TooLong,

    CallOver,
}

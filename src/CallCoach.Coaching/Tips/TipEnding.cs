namespace CallCoach.Coaching;

/// <summary>Why a tip left the screen.</summary>
public enum TipEnding
{
    Expired,
    Followed,
    Replaced,
    Dismissed,
    Done,
    CallOver,
}

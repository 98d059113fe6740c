namespace CallCoach.Coaching;

/// <summary>Rank of a tip, low to high. A higher class may replace a lower one on the screen.</summary>
public enum TipClass
{
    Coaching,
    Reaction,
    Legal,
}

namespace CallCoach.Tracking.Attempts;

/// <summary>A rep's word is the truth and beats a rule's.</summary>
public enum RatedBy
{
    Rule,
    Rep,
}

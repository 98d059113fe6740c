using CallCoach.Coaching;

namespace CallCoach.Store;

/// <summary>A moment of a call.</summary>
/// <param name="Id">Names the moment in a link; it may change when words are corrected.</param>
/// <param name="Finding">Number of the finding; null for a key of the rep.</param>
/// <param name="At">When it became known.</param>
/// <param name="Place">Speaker, utterance, characters of its text and time.</param>
/// <param name="Alternative">A better wording.</param>
/// <param name="Tip">What became of its tip, where it makes one.</param>
public sealed record ReviewMoment(
    int Id,
    long? Finding,
    FindingGroup Group,
    string Kind,
    string Rule,
    TimeSpan At,
    Place Place,
    int Severity,
    float Confidence,
    string Evidence,
    string? Alternative,
    ReviewTip? Tip);

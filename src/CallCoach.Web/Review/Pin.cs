using CallCoach.Store;

namespace CallCoach.Web;

/// <summary>A moment pinned on the recording.</summary>
/// <param name="At">Place along the recording in percent.</param>
/// <param name="IsMinor">Whether it gives way where there is little room.</param>
/// <param name="Label">Time and what it is, for who does not see the shape.</param>
public sealed record Pin(ReviewMoment Moment, double At, Look Look, string Label, bool IsMinor);

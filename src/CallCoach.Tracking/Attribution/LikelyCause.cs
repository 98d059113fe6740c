using NodaTime;

namespace CallCoach.Tracking.Attribution;

/// <summary>One thing that came before a call back. Several may have; none is claimed alone.</summary>
/// <param name="Label">"card of 9 November", "Tue 10-11", the opener's name.</param>
public sealed record LikelyCause(CauseKind Kind, string Label, Instant At);

namespace CallCoach.Team;

/// <summary>A moment of a session, and whose choice it was.</summary>
public sealed record ChosenMoment(SessionMomentRow Row, MomentRow Moment);

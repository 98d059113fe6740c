namespace CallCoach.Coaching;

/// <summary>The call was rated from evidence; the rep may correct it.</summary>
public sealed record CallRated(TimeSpan At, CallRating Rating) : Judgement(At);

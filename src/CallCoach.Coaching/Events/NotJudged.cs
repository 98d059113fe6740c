namespace CallCoach.Coaching;

/// <summary>
/// A part of judgement gave up on the event before it: the call went on without its word. A log that holds one need not replay to the
/// very same tips, for the next time the part may succeed.
/// </summary>
/// <param name="Part">Which part: the name of a detector or a stage, never words of the call.</param>
/// <param name="Why">The kind of failure, such as RegexMatchTimeoutException.</param>
public sealed record NotJudged(TimeSpan At, string Part, string Why) : Judgement(At);

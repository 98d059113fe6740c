namespace CallCoach.Web;

/// <summary>The silence before an answer of the rep.</summary>
/// <param name="At">When the answer began.</param>
/// <param name="Gap">How long they waited; below zero where they began before the other had ended.</param>
internal sealed record Pause(TimeSpan At, TimeSpan Gap);

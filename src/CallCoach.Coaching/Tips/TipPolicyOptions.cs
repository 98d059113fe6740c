namespace CallCoach.Coaching;

/// <summary>When a tip is shown. The numbers follow the tip policy in docs/coaching.md.</summary>
public sealed class TipPolicyOptions
{
}

namespace CallCoach.Coaching;

/// <summary>What happened in the call so far, kept once for all detectors.</summary>
public sealed class CallState
{
}

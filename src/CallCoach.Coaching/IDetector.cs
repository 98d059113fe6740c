namespace CallCoach.Coaching;

/// <summary>Watches a call for one thing. Reads no clock and keeps no words longer than the call.</summary>
public interface IDetector
{
    /// <summary>
    /// Sees one event, after <paramref name="call"/> took it in, and reports what it saw. Findings are numbered by the coach:
    /// a detector leaves the id 0.
    /// </summary>
    void Observe(CallEvent happened, CallState call, ICollection<Finding> findings);
}

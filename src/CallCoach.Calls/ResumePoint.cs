using CallCoach.Coaching;

namespace CallCoach.Calls;

/// <summary>Where a call goes on that was cut off.</summary>
/// <param name="At">Call time at which it goes on.</param>
/// <param name="LastHeard">Time of the last event in its log.</param>
/// <param name="LastNumber">Number of that event.</param>
/// <param name="Utterances">Highest utterance of each speaker so far.</param>
/// <param name="Log">All that is in its log, oldest first.</param>
public sealed record ResumePoint(
    TimeSpan At, TimeSpan LastHeard, long LastNumber, IReadOnlyDictionary<Speaker, long> Utterances, IReadOnlyList<CallEvent> Log);

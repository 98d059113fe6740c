namespace CallCoach.Tracking;

/// <summary>How long a pattern may look at one utterance. A busy machine may hold a thread back for seconds, so the limit is well above that.</summary>
internal static class PatternLimit
{
    public const int Milliseconds = 10_000;
}

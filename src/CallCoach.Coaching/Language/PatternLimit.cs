namespace CallCoach.Coaching;

/// <summary>
/// Time limit of a pattern over one utterance, in milliseconds. All patterns here are done in microseconds; the limit is only there for one
/// gone wild. It is wide on purpose: a busy machine must never change a judgement.
/// </summary>
internal static class PatternLimit
{
    public const int Milliseconds = 10_000;
}

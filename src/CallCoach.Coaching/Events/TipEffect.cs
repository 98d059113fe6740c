namespace CallCoach.Coaching;

/// <summary>What followed a tip within ten seconds: whether tips help is learnt from this, against those that were kept back.</summary>
/// <param name="Again">Whether what the tip was about came again.</param>
/// <param name="Moves">The rep's good moves.</param>
/// <param name="Signals">The prospect's signals.</param>
public sealed record TipEffect(
    TimeSpan At, long Tip, TipAnswer Answer, bool Again, IReadOnlyList<string> Moves, IReadOnlyList<string> Signals) : Judgement(At);

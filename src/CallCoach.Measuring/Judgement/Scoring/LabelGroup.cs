namespace CallCoach.Measuring.Judgement;

/// <summary>Which labels: stretches of the rep's words, the prospect's signals, the rep's good moves.</summary>
internal enum LabelGroup
{
    Spans,
    Signals,
    Moves,
}

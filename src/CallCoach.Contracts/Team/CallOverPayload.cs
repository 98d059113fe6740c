namespace CallCoach.Contracts;

/// <summary>A call is over: its outcome, and its figures and tips where the policy shares them.</summary>
/// <param name="Seconds">How long it was.</param>
/// <param name="Outcome">warm, cold or missed.</param>
/// <param name="Measures">Figures of the call by name, such as talk-share; a name that a reader doesn't know is kept.</param>
public sealed record CallOverPayload(
    string Call, DateTimeOffset StartedAt, double Seconds, string Outcome, string? Segment,
    IReadOnlyDictionary<string, Measure> Measures, IReadOnlyList<TipOfCall> Tips) : NodePayload;

namespace CallCoach.Coaching;

/// <summary>A figure of one call: how often something was so, of how much there was of it. Rates of several calls are the sums of both.</summary>
/// <param name="Of">Chances, words or minutes of talk: what <see cref="CallMeasure.Shape"/> says.</param>
public sealed record CallFigure(double Count, double Of);

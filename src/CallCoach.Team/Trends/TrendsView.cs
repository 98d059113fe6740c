namespace CallCoach.Team;

/// <summary>Trends of one rep, or of the team as a whole. People stand nowhere beside each other.</summary>
/// <param name="Of">Whom it is about: a name, or the team.</param>
/// <param name="Reps">Whom a lead can choose.</param>
/// <param name="Decided">Rules that the team has decided about: true for those it does without.</param>
/// <param name="HoldBack">Share of tips that is kept back by lot.</param>
public sealed record TrendsView(
    string Of, Guid? Rep, IReadOnlyList<(Guid Id, string Name)> Reps, int Calls, IReadOnlyList<MeasureTrend> Trends, IReadOnlyList<TipStanding> Tips,
    IReadOnlyDictionary<string, bool> Decided, double HoldBack);

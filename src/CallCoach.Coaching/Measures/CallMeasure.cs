namespace CallCoach.Coaching;

/// <summary>Something that each call is measured by, for trends and for the one focus of a coaching session.</summary>
/// <param name="Name">As it crosses the wire.</param>
/// <param name="Title">What people read.</param>
/// <param name="Unit">What a rate of it is said in.</param>
/// <param name="LessIsBetter">Which way is up; nothing for what has a middle.</param>
/// <param name="Aim">A target to begin with. Starting values.</param>
public sealed record CallMeasure(string Name, string Title, string Unit, MeasureShape Shape, bool? LessIsBetter, double Aim);

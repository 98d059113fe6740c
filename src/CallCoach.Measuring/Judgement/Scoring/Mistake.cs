namespace CallCoach.Measuring.Judgement;

/// <summary>One label given where none was due, or due and not given.</summary>
/// <param name="Words">The stretch that was flagged or missed, if the label is one of stretches.</param>
/// <param name="Rule">What fired, if something did.</param>
internal sealed record Mistake(LabelGroup Group, string Label, bool IsMiss, string? Words, string? Rule);

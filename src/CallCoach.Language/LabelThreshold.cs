namespace CallCoach.Language;

/// <summary>A label the model gives and the probability from which it counts.</summary>
internal sealed record LabelThreshold(string Name, float Threshold);

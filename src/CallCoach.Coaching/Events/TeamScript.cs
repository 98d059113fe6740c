namespace CallCoach.Coaching;

/// <summary>A script that reps are handed. Only what stands in quotation marks is spoken (the whole text if nothing does).</summary>
/// <param name="Mandatory">Has to be said word for word (a recording notice): never counts as scripted.</param>
public sealed record TeamScript(string Id, string Text, bool Mandatory = false);

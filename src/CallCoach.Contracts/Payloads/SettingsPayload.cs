namespace CallCoach.Contracts;

/// <summary>What the rep chose for this call. Intensity: quiet, balanced, eager.</summary>
public sealed record SettingsPayload(string Intensity, bool Quiet) : CallPayload;

namespace CallCoach.Contracts;

/// <summary>A key of the rep. Key: dismiss, done, helpful, not-helpful, quiet, flag-moment, stop-keeping, intensity (with a value).</summary>
public sealed record KeyPress(string Call, string Key, long? Tip, string? Value);

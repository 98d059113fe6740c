using CallCoach.Contracts;

namespace CallCoach;

/// <summary>What the rep chose, as a line of text.</summary>
internal static class SettingsWords
{
    public static string Of(SettingsPayload settings) =>
        settings.Quiet ? "No tips for the rest of this call." : $"Tips are on: {settings.Intensity}.";
}

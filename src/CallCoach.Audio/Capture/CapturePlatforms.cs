namespace CallCoach.Audio;

/// <summary>The sound systems that are known, by their name in the settings.</summary>
internal static class CapturePlatforms
{
    private const string Auto = "auto";

    public static ICapturePlatform Pick(CaptureOptions options) =>
        Pick(options.Platform, [new WindowsPlatform(), new LinuxPlatform(options.PulseServer)]);

    /// <exception cref="AudioException">No such platform, or not on this machine.</exception>
    public static ICapturePlatform Pick(string name, IReadOnlyList<ICapturePlatform> platforms)
    {
        var known = $"Known: {Auto}, {string.Join(", ", platforms.Select(platform => platform.Name))}.";
        if (string.Equals(name, Auto, StringComparison.OrdinalIgnoreCase))
        {
            return platforms.FirstOrDefault(platform => platform.IsHere) ?? throw new AudioException(
                $"Sound devices can't be recorded on this operating system. {known} " +
                "Play a recorded call instead, or send the sound of the browser's microphone.");
        }

        var picked = platforms.FirstOrDefault(platform => string.Equals(platform.Name, name, StringComparison.OrdinalIgnoreCase))
            ?? throw new AudioException($"There is no sound platform \"{name}\". {known} Set Audio:Platform to one of them.");
        return picked.IsHere
            ? picked
            : throw new AudioException(
                $"The sound platform \"{name}\" does not run on this operating system. {known} Set Audio:Platform to {Auto}.");
    }
}

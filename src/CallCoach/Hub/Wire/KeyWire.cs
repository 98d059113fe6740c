using CallCoach.Coaching;

namespace CallCoach;

/// <summary>Keys as they cross the wire: the names of <see cref="RepKey"/> in kebab-case.</summary>
internal static class KeyWire
{
    private static readonly Dictionary<string, RepKey> Keys =
        Enum.GetValues<RepKey>().ToDictionary(key => Kebab.Of(key), StringComparer.Ordinal);

    private static readonly HashSet<string> Intensities =
        Enum.GetValues<Intensity>().Select(Kebab.Of).ToHashSet(StringComparer.Ordinal);

    public static string Known { get; } = string.Join(", ", Keys.Keys);

    public static RepKey? KeyOf(string? name) => name is not null && Keys.TryGetValue(name, out var key) ? key : null;

    /// <summary>Whether the value is one that the key takes; only intensity needs one, and quiet may say on or off.</summary>
    public static bool IsValue(RepKey key, string? value) => key switch
    {
        RepKey.Intensity => value is not null && Intensities.Contains(value),
        RepKey.Quiet => value is null or "on" or "off",
        _ => value is null,
    };
}

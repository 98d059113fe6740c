using System.Globalization;
using CallCoach.Coaching;
using CallCoach.Tracking.SpokenTimes;

namespace CallCoach;

/// <summary>Tells a misspelt setting: what is not in the list of all settings would be ignored in silence.</summary>
internal static class SettingNames
{
    // Categories and providers of logs are open-ended.
    private const string FreeSection = "Logging";

    /// <exception cref="SettingException">A setting has a name that is none.</exception>
    public static void Check(IConfiguration configuration)
    {
        var known = new ConfigurationBuilder().AddJsonStream(SettingSources.Defaults()).Build()
            .AsEnumerable().Select(setting => setting.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var unknown = configuration.AsEnumerable()
            .Where(setting => setting.Value is not null)
            .Select(setting => setting.Key)
            .Where(name => !known.Contains(name) && !IsFree(name) && !IsElement(name, known) && !IsPart(name))
            .Order(StringComparer.Ordinal)
            .ToList();
        if (unknown.Count > 0)
            throw new SettingException(string.Join(Environment.NewLine, unknown.Select(name => Complaint(name, known))));
    }

    private static bool IsFree(string name) => name.StartsWith(FreeSection + ':', StringComparison.OrdinalIgnoreCase);

    // Lists whose elements have parts, with the names of those.
    private static readonly Dictionary<string, string[]> Parts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Tracking:SpokenTimes:Periods"] = [nameof(NamedPeriod.Name), nameof(NamedPeriod.LastDay)],
    };

    // The elements of a list are named by their place in it.
    private static bool IsElement(string name, HashSet<string> known) =>
        name.LastIndexOf(':') is > 0 and var colon && int.TryParse(name.AsSpan(colon + 1), CultureInfo.InvariantCulture, out _) && known.Contains(name[..colon]);

    private static bool IsPart(string name) => name.Split(':') is [.. var list, var place, var part] && int.TryParse(place, CultureInfo.InvariantCulture, out _)
        && Parts.TryGetValue(string.Join(':', list), out var parts) && parts.Contains(part, StringComparer.OrdinalIgnoreCase);

    private static string Complaint(string name, HashSet<string> known)
    {
        var nearest = known.MinBy(candidate => EditDistance.BetweenInEitherCase(candidate, name));
        var hint = nearest is not null && EditDistance.BetweenInEitherCase(nearest, name) <= 3 ? $" Did you mean \"{nearest}\"?" : $" {SettingSources.FileName} lists them all.";
        return $"There is no setting \"{name}\".{hint}";
    }
}

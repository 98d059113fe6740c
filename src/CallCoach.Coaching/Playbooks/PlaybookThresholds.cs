using System.Collections.Frozen;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace CallCoach.Coaching;

/// <summary>
/// The thresholds that a playbook may set: those of <see cref="CoachingOptions"/>, by their path in camel case
/// (<c>flow.monologue.cold</c>), within the same ranges. What keeps people safe is not among them, nor what belongs to the rep.
/// </summary>
public static class PlaybookThresholds
{
    private static readonly string[] NotTheTeams =
    [
        "intensity", "outcome.", "legal.", "flow.removal.", "turns.afterNo", "wording.noLastsSeconds", "names.",
        "tips.dwell.", "tips.withhold", "tips.dismissalsToMute", "own.",
    ];

    private static readonly FrozenDictionary<string, PropertyInfo[]> Known = Find(typeof(CoachingOptions), []).ToFrozenDictionary(
        path => string.Join('.', path.Select(Camel)), path => path, StringComparer.Ordinal);

    /// <summary>Names of all thresholds.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Known.Keys.Order(StringComparer.Ordinal)];

    /// <summary>What may be set, in words: "00:00:10 to 00:10:00".</summary>
    public static string RangeOf(string name) => Known[name][^1].GetCustomAttribute<RangeAttribute>() is { } range
        ? $"{Said(range.Minimum)} to {Said(range.Maximum)}"
        : "true or false";

    /// <summary>The default, in words.</summary>
    public static string DefaultOf(string name) => Said(Get(new CoachingOptions(), name));

    /// <summary>The options with a playbook's thresholds in place of those that are set for the program.</summary>
    /// <exception cref="FormatException">A value is not of the threshold's sort, or out of its range; the message says what is allowed.</exception>
    public static CoachingOptions Over(CoachingOptions options, IReadOnlyDictionary<string, string> thresholds)
    {
        ArgumentNullException.ThrowIfNull(thresholds);
        if (thresholds.Count == 0)
            return options;
        var changed = Copy(options);
        foreach (var (name, value) in thresholds)
            Set(changed, name, value);
        if (new CoachingOrderValidator().Validate(null, changed) is { Failed: true } wrong)
            throw new FormatException(wrong.FailureMessage);
        return changed;
    }

    /// <summary>The options with another share of tips that are kept back to learn whether they help; no playbook sets it, the team's policy does.</summary>
    public static CoachingOptions HoldingBack(CoachingOptions options, double share)
    {
        var changed = Copy(options);
        changed.Tips.Withhold = Math.Clamp(share, 0, 0.5);
        return changed;
    }

    /// <summary>Checks one value.</summary>
    /// <exception cref="FormatException">The value is not of the threshold's sort, or out of its range; the message says what is allowed.</exception>
    public static void Check(string name, string value) => Set(new CoachingOptions(), name, value);

    private static void Set(CoachingOptions options, string name, string value)
    {
        object target = options;
        var path = Known[name];
        foreach (var step in path[..^1])
            target = step.GetValue(target)!;
        var property = path[^1];
        if (Parse(property.PropertyType, value) is not { } parsed || property.GetCustomAttribute<RangeAttribute>() is { } range && !range.IsValid(parsed))
            throw new FormatException($"\"{value}\" is no value for {name}: allowed is {RangeOf(name)}.");
        property.SetValue(target, parsed);
    }

    private static object? Parse(Type type, string value)
    {
        if (type == typeof(TimeSpan))
            return SpokenDuration.Parse(value);
        if (type == typeof(bool))
            return bool.TryParse(value, out var flag) ? flag : null;
        if (!double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return null;
        if (type == typeof(int))
            return number == Math.Floor(number) && number < int.MaxValue ? (int)number : null;
        return type == typeof(float) ? (object)(float)number : number;
    }

    private static object Get(object target, string name)
    {
        foreach (var step in Known[name])
            target = step.GetValue(target)!;
        return target;
    }

    private static IEnumerable<PropertyInfo[]> Find(Type type, PropertyInfo[] above)
    {
        foreach (var property in type.GetProperties())
        {
            PropertyInfo[] path = [.. above, property];
            var name = string.Join('.', path.Select(Camel));
            if (NotTheTeams.Any(kept => kept.EndsWith('.') ? (name + ".").StartsWith(kept, StringComparison.Ordinal) : name.StartsWith(kept, StringComparison.Ordinal)))
                continue;
            if (property.PropertyType.IsClass)
            {
                foreach (var below in Find(property.PropertyType, path))
                    yield return below;
            }
            else if (property.PropertyType == typeof(bool) || property.GetCustomAttribute<RangeAttribute>() is not null)
            {
                yield return path;
            }
        }
    }

    private static CoachingOptions Copy(CoachingOptions options) =>
        JsonSerializer.Deserialize<CoachingOptions>(JsonSerializer.Serialize(options, CallLogJson.Options), CallLogJson.Options)!;

    private static string Said(object value) => value switch
    {
        TimeSpan time => SpokenDuration.Write(time),
        string text => TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var time) ? SpokenDuration.Write(time) : text,
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static string Camel(PropertyInfo property) => JsonNamingPolicy.CamelCase.ConvertName(property.Name);
}

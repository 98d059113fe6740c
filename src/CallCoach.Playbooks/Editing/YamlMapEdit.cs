using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace CallCoach.Playbooks;

/// <summary>Changes one key of a map in a YAML text; the rest stays letter by letter, comments too.</summary>
internal static class YamlMapEdit
{
    public static (YamlNode Key, YamlNode Value)? Find(YamlMappingNode map, string key)
    {
        foreach (var (name, value) in map.Children)
        {
            if (name is YamlScalarNode { Value: { } text } && text == key)
                return (name, value);
        }

        return null;
    }

    /// <param name="written">The value as YAML, from behind the colon: " text", or lines that begin with a break.</param>
    /// <param name="after">Keys that it stands behind where it is new; behind the last one of the map without any of them.</param>
    public static string Set(YamlPlaces places, YamlMappingNode map, string key, string written, IReadOnlyList<string>? after = null)
    {
        if (Find(map, key) is { } known)
            return places.Replaced(places.Colon(known.Key) + 1, places.End(known.Value, known.Key), written);
        if (map.Style == MappingStyle.Flow)
        {
            var end = map.Children.Count > 0 ? places.End(map.Children[^1].Value, map.Children[^1].Key) : YamlPlaces.Start(map) + 1;
            return places.Replaced(end, end, $"{(map.Children.Count > 0 ? ", " : " ")}{key}:{written}{(map.Children.Count > 0 ? "" : " ")}");
        }

        var before = after is null ? default : map.Children.LastOrDefault(entry => entry.Key is YamlScalarNode { Value: { } name } && after.Contains(name, StringComparer.Ordinal));
        var (lastKey, lastValue) = before.Key is null ? map.Children[^1] : before;
        return places.WithLines(places.NextLine(places.End(lastValue, lastKey)), $"{YamlPlaces.Indent(map.Children[0].Key)}{key}:{written}\n");
    }

    public static string Remove(YamlPlaces places, YamlMappingNode map, string key)
    {
        if (Find(map, key) is not { } known)
            return places.Text;
        var at = map.Children.Keys.ToList().IndexOf(known.Key);
        var (start, end) = (YamlPlaces.Start(known.Key), places.End(known.Value, known.Key));
        if (map.Style == MappingStyle.Flow)
        {
            return at + 1 < map.Children.Count ? places.Replaced(start, YamlPlaces.Start(map.Children[at + 1].Key), "")
                : places.Replaced(at > 0 ? places.End(map.Children[at - 1].Value, map.Children[at - 1].Key) : start, end, "");
        }

        // The first key of a list's entry stands behind the hyphen: the next one takes its place.
        var line = places.LineStart(start);
        return places.Text[line..start].Contains('-', StringComparison.Ordinal) && at + 1 < map.Children.Count
            ? places.Replaced(start, YamlPlaces.Start(map.Children[at + 1].Key), "")
            : places.Replaced(line, places.NextLine(end), "");
    }
}

using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace CallCoach.Playbooks;

/// <summary>
/// Writes what a form changed into a playbook's text. Only those values change; comments and all that no form knows stay as they are, but for comments
/// amid a list that is changed or an entry that is taken out.
/// </summary>
public static class PlaybookForm
{
    private static readonly string[] s_head = ["schema", "id", "version", "extends", "title", "callType", "intensity"];

    /// <param name="changes">Values by the names of <see cref="FieldName"/>; an empty one takes the key out, and an entry where it is named as a whole.</param>
    /// <exception cref="FormatException">The text can't be changed in this way; the message says what to do.</exception>
    public static string Apply(string text, IReadOnlyDictionary<string, string> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var known = changes.Select(change => (Name: FieldName.Parse(change.Key) ?? throw new FormatException($"There is no field {change.Key}."), change.Value)).ToList();
        // A renamed entry is found by its old id as long as its other values are written.
        foreach (var (name, value) in known.Where(change => change.Name.Item != FieldName.NewItem).OrderBy(change => change.Name.Key == "id"))
            text = Checked(text, Set(text, name, value), name, value);
        foreach (var item in known.Where(change => change.Name is { Item: FieldName.NewItem, Key: not null } && change.Value.Length > 0).GroupBy(change => change.Name.Section, StringComparer.Ordinal))
            text = Add(text, item.Key, item.ToDictionary(field => field.Name.Key!, field => field.Value, StringComparer.Ordinal));
        return text;
    }

    private static string Set(string text, FieldName name, string value)
    {
        var (places, root) = (new YamlPlaces(text), Root(text));
        if (name is { Item: null, Key: null })
            return InMap(places, root, name.Section, name, value, s_head);
        if (name.Item is null)
            return InSection(places, root, name, value);
        var list = YamlMapEdit.Find(root, name.Section)?.Value as YamlSequenceNode;
        var item = list?.Children.OfType<YamlMappingNode>().FirstOrDefault(entry => YamlMapEdit.Find(entry, "id") is { Value: YamlScalarNode { Value: { } id } } && id == name.Item);
        if (item is null)
            throw new FormatException($"There is no entry \"{name.Item}\" under \"{name.Section}\" any more.");
        if (name.Key is not null)
            return InMap(places, item, name.Key, name, value, null);
        if (list!.Children.Count == 1)
            return YamlMapEdit.Remove(places, root, name.Section);
        return list.Style == SequenceStyle.Flow
            ? throw new FormatException($"\"{name.Section}\" stands in one line. Take the entry out in the YAML.")
            : places.Replaced(places.LineStart(YamlPlaces.Start(item)), places.NextLine(places.End(item)), "");
    }

    private static string InSection(YamlPlaces places, YamlMappingNode root, FieldName name, string value)
    {
        if (YamlMapEdit.Find(root, name.Section) is { Value: YamlMappingNode { Children.Count: > 0 } map })
        {
            return value.Length == 0 && map.Children.Count == 1 && YamlMapEdit.Find(map, name.Key!) is not null
                ? YamlMapEdit.Remove(places, root, name.Section)
                : InMap(places, map, name.Key!, name, value, null);
        }

        return value.Length == 0 ? places.Text : YamlMapEdit.Set(places, root, name.Section, $"\n  {name.Key}: {YamlScalars.Of(value)}");
    }

    private static string InMap(YamlPlaces places, YamlMappingNode map, string key, FieldName name, string value, IReadOnlyList<string>? after)
    {
        if (value.Length == 0)
            return YamlMapEdit.Remove(places, map, key);
        var before = after?.TakeWhile(other => other != key).ToList();
        return YamlMapEdit.Set(places, map, key, Written(map, key, name, value), before);
    }

    private static string Written(YamlMappingNode map, string key, FieldName name, string value)
    {
        var indent = YamlPlaces.Indent(map.Children[0].Key);
        var isFlow = map.Style == MappingStyle.Flow;
        if (!name.IsLines)
            return " " + (isFlow || name.Key != "text" ? YamlScalars.Of(value) : YamlScalars.Block(value, indent));
        var entries = value.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var was = YamlMapEdit.Find(map, key)?.Value as YamlSequenceNode;
        return isFlow || was is { Style: SequenceStyle.Flow } ? " " + YamlScalars.Flow(entries) : YamlScalars.Lines(entries, indent);
    }

    private static string Add(string text, string list, Dictionary<string, string> item)
    {
        if (!item.TryGetValue("id", out var id))
            throw new FormatException($"A new entry of \"{list}\" needs an id: letters, digits, - and _.");
        var (places, root) = (new YamlPlaces(text), Root(text));
        var found = YamlMapEdit.Find(root, list);
        if (found is { Value: YamlSequenceNode { Style: SequenceStyle.Flow, Children.Count: > 0 } })
            throw new FormatException($"\"{list}\" stands in one line. Write the new entry in the YAML.");
        var dash = found is { Value: YamlSequenceNode { Children.Count: > 0 } known } ? YamlPlaces.Indent(known) : "  ";
        var lines = string.Concat(FieldName.KeysOf(list).Where(item.ContainsKey).Select(key => Line(list, key, item[key], dash + "  ")));
        lines = $"{dash}- {lines.TrimStart(' ')}";
        var changed = found is { Value: YamlSequenceNode { Children.Count: > 0 } items }
            ? places.WithLines(places.NextLine(places.End(items)), lines)
            : YamlMapEdit.Set(places, root, list, "\n" + lines.TrimEnd('\n'));
        return PlaybookFields.Read(changed)?.Items(list).Contains(id, StringComparer.Ordinal) is true ? changed : throw Unfit($"{list}[{id}]");
    }

    private static string Line(string list, string key, string value, string indent)
    {
        var name = new FieldName(list, FieldName.NewItem, key);
        var written = name.IsLines
            ? YamlScalars.Lines(value.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), indent)
            : " " + (key == "text" ? YamlScalars.Block(value, indent) : YamlScalars.Of(value));
        return $"{indent}{key}:{written}\n";
    }

    // What was written is read again: a text that is odd enough to come out otherwise is left alone.
    private static string Checked(string before, string after, FieldName name, string value)
    {
        var field = (name.Item, name.Key) switch
        {
            (null, null) => name.Section,
            (null, { } key) => $"{name.Section}.{key}",
            ({ } item, null) => $"{name.Section}[{item}]",
            ({ } item, "id") when value.Length > 0 => $"{name.Section}[{value}].id",
            ({ } item, { } key) => $"{name.Section}[{item}].{key}",
        };
        var (was, now) = (PlaybookFields.Read(before), PlaybookFields.Read(after));
        return now is not null && Lines(now.Of(field)) == Lines(value) && was!.All.Count - now.All.Count <= Lost(name, value, was) ? after : throw Unfit(field);
    }

    private static int Lost(FieldName name, string value, PlaybookFields was) =>
        value.Length > 0 ? 0 : name.Key is not null || name.Item is null ? 1 : was.All.Keys.Count(key => key.StartsWith($"{name.Section}[{name.Item}]", StringComparison.Ordinal));

    private static string Lines(string value) => string.Join('\n', value.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static YamlMappingNode Root(string text) =>
        YamlText.Read(text, new Faults("playbook")) ?? throw new FormatException("The YAML can't be read. Put it right there first.");

    private static FormatException Unfit(string field) => new($"The form can't write {field} into this YAML. Change it in the YAML itself.");
}

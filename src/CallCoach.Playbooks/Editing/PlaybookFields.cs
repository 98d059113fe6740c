using YamlDotNet.RepresentationModel;

namespace CallCoach.Playbooks;

/// <summary>Reads off a playbook's text what the fields of a form hold.</summary>
public sealed class PlaybookFields
{
    private readonly Dictionary<string, FormField> _fields = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _items = new(StringComparer.Ordinal);
    private readonly YamlPlaces _places;

    private PlaybookFields(string text, YamlMappingNode root)
    {
        _places = new YamlPlaces(text);
        foreach (var key in FieldName.Texts.Concat(FieldName.Lines))
            Add(root, key, key);
        foreach (var map in FieldName.Maps)
        {
            if (YamlMapEdit.Find(root, map) is not { Value: YamlMappingNode entries })
                continue;
            foreach (var name in entries.Children.Keys.OfType<YamlScalarNode>().Select(key => key.Value).OfType<string>())
                Add(entries, name, $"{map}.{name}");
        }

        foreach (var list in FieldName.Lists)
            AddItems(root, list);
    }

    /// <summary>What the text holds, by the name of the field.</summary>
    public IReadOnlyDictionary<string, FormField> All => _fields;

    /// <returns>Null where the text is no YAML map: the form has to wait until it is.</returns>
    public static PlaybookFields? Read(string text) =>
        YamlText.Read(text, new Faults("playbook")) is { Style: not YamlDotNet.Core.Events.MappingStyle.Flow, Children.Count: > 0 } root && root.Children.Keys.All(key => key is YamlScalarNode)
            ? new PlaybookFields(text, root)
            : null;

    public string Of(string field) => _fields.GetValueOrDefault(field)?.Value ?? "";

    /// <summary>Ids of the entries of a list, in their order.</summary>
    public IReadOnlyList<string> Items(string list) => _items.GetValueOrDefault(list) ?? [];

    private void AddItems(YamlMappingNode root, string list)
    {
        foreach (var item in YamlMapEdit.Find(root, list) is { Value: YamlSequenceNode items } ? items.Children.OfType<YamlMappingNode>() : [])
        {
            if (YamlMapEdit.Find(item, "id") is not { Value: YamlScalarNode { Value: { Length: > 0 } id } } || id == FieldName.NewItem || Items(list).Contains(id, StringComparer.Ordinal))
                continue;
            if (!_items.TryGetValue(list, out var ids))
                _items[list] = ids = [];
            ids.Add(id);
            _fields[$"{list}[{id}]"] = new(id, item.Start.Line, LineOf(_places.End(item)));
            foreach (var key in FieldName.KeysOf(list))
                Add(item, key, $"{list}[{id}].{key}");
        }
    }

    private void Add(YamlMappingNode map, string key, string field)
    {
        if (YamlMapEdit.Find(map, key) is { } found && ValueOf(found.Value) is { } value)
            _fields[field] = new(value, found.Key.Start.Line, LineOf(_places.End(found.Value, found.Key)));
    }

    private static string? ValueOf(YamlNode value) => value switch
    {
        YamlScalarNode scalar => scalar.Value?.Trim() ?? "",
        YamlSequenceNode list when list.Children.All(entry => entry is YamlScalarNode) => string.Join('\n', list.Children.Select(entry => ((YamlScalarNode)entry).Value?.ReplaceLineEndings(" "))),
        _ => null,
    };

    private long LineOf(int at) => _places.Text.AsSpan(0, at).Count('\n') + 1;
}

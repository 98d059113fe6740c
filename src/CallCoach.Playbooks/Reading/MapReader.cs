using System.Globalization;
using CallCoach.Coaching;
using YamlDotNet.RepresentationModel;

namespace CallCoach.Playbooks;

/// <summary>Reads the keys of one map. What it does not know is a fault, with what was perhaps meant.</summary>
internal sealed class MapReader
{
    private readonly YamlMappingNode _map;
    private readonly Dictionary<string, YamlNode> _values = new(StringComparer.Ordinal);
    private readonly string _path;

    /// <param name="path">Its path in <see cref="PlaybookSchema"/>.</param>
    public MapReader(YamlMappingNode map, string path, Faults faults)
    {
        (_map, _path, Faults) = (map, path, faults);
        var known = PlaybookSchema.KeysOf(path);
        foreach (var (key, value) in map.Children)
        {
            if (key is not YamlScalarNode { Value: { Length: > 0 } name })
                faults.Add(key, "A key is a word.");
            else if (!known.Contains(name, StringComparer.Ordinal))
                faults.Add(key, $"There is no key \"{name}\" here.{Suggestion.For(name, known)}");
            else
                _values[name] = value;
        }
    }

    public Faults Faults { get; }

    public YamlNode Place => _map;

    public bool Has(string key) => _values.ContainsKey(key);

    public YamlNode At(string key) => _values.GetValueOrDefault(key, _map);

    /// <summary>A text, or <see langword="null"/> if it is not there.</summary>
    public string? Text(string key, int longest, bool isRequired = false)
    {
        if (!_values.TryGetValue(key, out var node))
        {
            if (isRequired)
                Faults.Add(_map, $"\"{key}\" is missing{(_path.Length > 0 ? "" : " at the top")}.");
            return null;
        }

        if (Scalar(node) is not { } text)
            Faults.Add(node, $"\"{key}\" is a text.");
        else if (text.Length == 0 || text.Length > longest)
            Faults.Add(node, $"\"{key}\" has 1 to {longest} characters; this has {text.Length}.");
        else
            return text;
        return null;
    }

    public string? Id(bool isRequired = true)
    {
        var id = Text("id", 40, isRequired);
        if (id is not null && !id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_'))
            Faults.Add(At("id"), $"\"{id}\" is no id: letters, digits, - and _ are allowed.");
        return id;
    }

    public int Whole(string key, int least, int most, int otherwise)
    {
        if (!_values.TryGetValue(key, out var node))
            return otherwise;
        if (int.TryParse(Scalar(node), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        Faults.Add(node, $"\"{key}\" is a whole number from {least} to {most}.");
        return otherwise;
    }

    public bool Flag(string key)
    {
        if (!_values.TryGetValue(key, out var node))
            return false;
        if (Scalar(node) is "true" or "false")
            return Scalar(node) is "true";
        Faults.Add(node, $"\"{key}\" is true or false.");
        return false;
    }

    public TimeSpan? Time(string key, TimeSpan least, TimeSpan most)
    {
        if (!_values.TryGetValue(key, out var node))
            return null;
        if (SpokenDuration.Parse(Scalar(node) ?? "") is { } time && time >= least && time <= most)
            return time;
        Faults.Add(node, $"\"{key}\" is a time from {SpokenDuration.Write(least)} to {SpokenDuration.Write(most)}, such as 20s or 1m30s.");
        return null;
    }

    public T? Choice<T>(string key, IReadOnlyDictionary<string, T> choices)
        where T : struct
    {
        if (!_values.TryGetValue(key, out var node))
            return null;
        return Chosen(node, choices, Faults);
    }

    /// <summary>The values of a list; a single value stands for a list of one.</summary>
    public IReadOnlyList<YamlNode> List(string key, int most)
    {
        if (!_values.TryGetValue(key, out var node))
            return [];
        IReadOnlyList<YamlNode> items = node switch
        {
            YamlSequenceNode list => [.. list.Children],
            YamlScalarNode => [node],
            _ => [],
        };
        if (node is YamlMappingNode)
            Faults.Add(node, $"\"{key}\" is a list: begin each entry with a hyphen.");
        if (items.Count > most)
            Faults.Add(items[most], $"\"{key}\" has at most {most} entries.");
        return items.Count > most ? [.. items.Take(most)] : items;
    }

    /// <summary>The texts of a list.</summary>
    public IReadOnlyList<(string Text, YamlNode At)> Texts(string key, int most, int longest)
    {
        var texts = new List<(string Text, YamlNode At)>();
        foreach (var node in List(key, most))
        {
            if (Scalar(node) is { Length: > 0 } text && text.Length <= longest)
                texts.Add((text, node));
            else
                Faults.Add(node, $"Each entry of \"{key}\" is a text of 1 to {longest} characters.");
        }

        return texts;
    }

    /// <summary>The maps of a list.</summary>
    public IEnumerable<MapReader> Maps(string key, int most)
    {
        foreach (var node in List(key, most))
        {
            if (node is YamlMappingNode map)
                yield return new MapReader(map, $"{(_path.Length > 0 ? _path + "." : "")}{key}[]", Faults);
            else
                Faults.Add(node, $"Each entry of \"{key}\" is a map of keys.");
        }
    }

    /// <summary>Names and values of a map whose keys are free.</summary>
    public IEnumerable<(string Name, YamlNode At, YamlNode Value)> Named(string key)
    {
        if (!_values.TryGetValue(key, out var node))
            yield break;
        if (node is not YamlMappingNode map)
        {
            Faults.Add(node, $"\"{key}\" is a map: name: value.");
            yield break;
        }

        foreach (var (name, value) in map.Children)
        {
            if (name is YamlScalarNode { Value: { Length: > 0 } text })
                yield return (text, name, value);
            else
                Faults.Add(name, "A name is a word.");
        }
    }

    public static string? Scalar(YamlNode node) => node is YamlScalarNode { Value: { } text } ? text.Trim() : null;

    public static T? Chosen<T>(YamlNode node, IReadOnlyDictionary<string, T> choices, Faults faults)
        where T : struct
    {
        var text = Scalar(node) ?? "";
        if (choices.TryGetValue(text, out var chosen))
            return chosen;
        faults.Add(node, $"\"{text}\" is not among the choices.{Suggestion.For(text, [.. choices.Keys])}");
        return null;
    }
}

using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace CallCoach.Playbooks;

/// <summary>Where the parts of a YAML text stand, as places in the text.</summary>
internal sealed class YamlPlaces(string text)
{
    public string Text => text;

    /// <summary>Place of the first letter of a node.</summary>
    public static int Start(YamlNode node) => (int)node.Start.Index;

    /// <summary>Place behind the last letter of a node. The parser gives collections the end of their first letter.</summary>
    public int End(YamlNode node)
    {
        var end = node switch
        {
            YamlMappingNode { Children.Count: > 0 } map => End(map.Children[^1].Value, map.Children[^1].Key),
            YamlSequenceNode { Children.Count: > 0 } list => End(list.Children[^1]),
            _ => (int)node.End.Index,
        };
        if (node is YamlMappingNode { Style: MappingStyle.Flow } or YamlSequenceNode { Style: SequenceStyle.Flow })
            return Bracket(end, node is YamlMappingNode ? '}' : ']') + 1;
        while (end > Start(node) && text[end - 1] is '\n' or ' ')
            end--;
        return end;
    }

    // Nothing but commas, blanks and comments stands before the bracket.
    private int Bracket(int at, char bracket)
    {
        while (text[at] != bracket)
            at = text[at] == '#' ? NextLine(at) : at + 1;
        return at;
    }

    /// <summary>Place behind the value of a key; a key without a value ends at its colon.</summary>
    public int End(YamlNode value, YamlNode key) => IsEmpty(value) ? Colon(key) + 1 : End(value);

    public int Colon(YamlNode key) => text.IndexOf(':', (int)key.End.Index);

    public static bool IsEmpty(YamlNode value) => value is YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" };

    public int LineStart(int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    /// <summary>Place of the line after the one that <paramref name="at"/> stands in.</summary>
    public int NextLine(int at) => text.IndexOf('\n', at) is >= 0 and var end ? end + 1 : text.Length;

    /// <summary>Blanks that put something into the column of a node.</summary>
    public static string Indent(YamlNode node) => new(' ', (int)node.Start.Column - 1);

    public string Replaced(int from, int to, string by) => string.Concat(text.AsSpan(0, from), by, text.AsSpan(to));

    /// <summary>With whole lines put in at the beginning of a line; the text before ends its own.</summary>
    public string WithLines(int at, string lines) => Replaced(at, at, at > 0 && text[at - 1] != '\n' ? "\n" + lines : lines);
}

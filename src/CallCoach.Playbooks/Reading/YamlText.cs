using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace CallCoach.Playbooks;

/// <summary>Reads YAML into nodes that know their place. What could grow beyond its text, or is meant for programs, is refused.</summary>
internal static class YamlText
{
    /// <summary>The map at the top, or <see langword="null"/> if something is wrong.</summary>
    public static YamlMappingNode? Read(string text, Faults faults)
    {
        try
        {
            if (!IsWithinLimits(text, faults))
                return null;
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents is [{ RootNode: YamlMappingNode root }])
                return root;
            faults.Add(new Mark(1, 1, 1), $"A playbook is one map of keys, beginning with \"schema: {PlaybookSchema.Name}\".");
        }
        catch (YamlException broken)
        {
            faults.Add(broken.Start, $"This is not YAML: {Plainly(broken)}");
        }

        return null;
    }

    private static bool IsWithinLimits(string text, Faults faults)
    {
        var parser = new Parser(new StringReader(text));
        var (depth, count) = (0, 0);
        while (parser.MoveNext())
        {
            var now = parser.Current!;
            depth += now.NestingIncrease;
            if (now is AnchorAlias or NodeEvent { Anchor.IsEmpty: false })
            {
                faults.Add(now.Start, "Anchors and aliases (& and *) have no place in a playbook. Put words that begin with * in quotation marks.");
                return false;
            }

            if (depth > PlaybookLimits.Depth + 2 || ++count > PlaybookLimits.Events)
            {
                faults.Add(now.Start, depth > PlaybookLimits.Depth + 2
                    ? $"Lists and maps stand in each other more than {PlaybookLimits.Depth} deep."
                    : $"The file holds more than {PlaybookLimits.Events} keys and values.");
                return false;
            }
        }

        return true;
    }

    private static string Plainly(YamlException broken) =>
        (broken.InnerException?.Message ?? broken.Message) is var message && message.EndsWith('.') ? message : message + ".";
}

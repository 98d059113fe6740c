using CallCoach.Coaching;
using YamlDotNet.RepresentationModel;

namespace CallCoach.Playbooks;

/// <summary>Reads a playbook from its nodes.</summary>
internal sealed class PlaybookReading(Faults faults, string folder, BaseBooks bases)
{
    private static readonly Dictionary<string, CallKind> s_callTypes = new(StringComparer.Ordinal)
    {
        ["cold"] = CallKind.Cold,
        ["warm"] = CallKind.Warm,
        ["follow-up"] = CallKind.FollowUp,
        ["inbound"] = CallKind.Inbound,
    };

    private static readonly Dictionary<string, Intensity> s_intensities = new(StringComparer.Ordinal)
    {
        ["quiet"] = Intensity.Quiet,
        ["balanced"] = Intensity.Balanced,
        ["eager"] = Intensity.Eager,
    };

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public Playbook? Read(YamlMappingNode root)
    {
        var map = new MapReader(root, "", faults);
        var schema = map.Text("schema", 40, isRequired: true);
        if (schema is not null && schema != PlaybookSchema.Name)
            faults.Add(map.At("schema"), $"This CallCoach reads \"{PlaybookSchema.Name}\", not \"{schema}\".");
        var id = map.Text("id", 40, isRequired: true);
        if (id is not null && !id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-'))
            faults.Add(map.At("id"), "The id of a playbook has lower-case letters, digits and hyphens.");
        if (!map.Has("version"))
            faults.Add(root, "\"version\" is missing at the top.");
        var version = map.Whole("version", 1, 1_000_000, 1);
        var rules = new RuleReading(faults);
        var below = Below(map);
        var book = new Playbook(id ?? "", version, map.Choice("callType", s_callTypes) ?? below?.CallType ?? CallKind.Cold, map.Choice("intensity", s_intensities))
        {
            Title = map.Text("title", 60),
            Detectors = NamedReading.Detectors(map),
            Thresholds = NamedReading.Thresholds(map),
            Tips = NamedReading.Tips(map),
            Phrases =
            [
                .. Once(map.Maps("phrases", PlaybookLimits.Phrases), PhraseReading.Phrase, phrase => phrase.Id),
                .. Once(map.Maps("rewrites", PlaybookLimits.Rewrites), PhraseReading.Rewrite, phrase => phrase.Id),
            ],
            Without = [.. NamedReading.Without(map, [.. Building.IdsOf(below)])],
            Fine = NamedReading.Fine(map),
            Scripts = [.. Once(map.Maps("scripts", PlaybookLimits.Scripts), script => ScriptReading.Read(script, folder), script => script.Id)],
            Vocabulary = [.. map.Texts("vocabulary", PlaybookLimits.Vocabulary, 60).Select(word => word.Text)],
            Rules = [.. Once(map.Maps("rules", PlaybookLimits.Rules), rules.Read, rule => rule.Id)],
        };
        return below is null ? book : Building.On(below, book);
    }

    private Playbook? Below(MapReader map)
    {
        if (map.Text("extends", 40) is not { } name)
            return null;
        try
        {
            return bases.Open(name);
        }
        catch (PlaybookException broken)
        {
            faults.Add(map.At("extends"), broken.Message);
            return null;
        }
    }

    private IEnumerable<T> Once<T>(IEnumerable<MapReader> maps, Func<MapReader, T?> read, Func<T, string> idOf)
        where T : class
    {
        foreach (var map in maps)
        {
            if (read(map) is not { } item)
                continue;
            if (_ids.Add(idOf(item)))
                yield return item;
            else
                faults.Add(map.At("id"), $"The id \"{idOf(item)}\" stands here twice.");
        }
    }
}

using CallCoach.Coaching;
using YamlDotNet.RepresentationModel;

namespace CallCoach.Playbooks;

/// <summary>Reads a team's rules and their conditions.</summary>
internal sealed class RuleReading(Faults faults)
{
    private const string Path = "rules[].when";

    private static readonly Dictionary<string, TipClass> s_classes = new(StringComparer.Ordinal)
    {
        ["coaching"] = TipClass.Coaching,
        ["reaction"] = TipClass.Reaction,
        ["legal"] = TipClass.Legal,
    };

    private static readonly TimeSpan s_second = TimeSpan.FromSeconds(1);
    private int _conditions;

    public PlaybookRule? Read(MapReader map)
    {
        var id = map.Id();
        var tip = TextReading.Headline(map, "tip", isRequired: true);
        var why = TextReading.Why(map);
        var say = TextReading.Say(map, "say");
        var tipClass = map.Choice("class", s_classes) ?? TipClass.Coaching;
        var severity = map.Whole("severity", 1, 3, 2);
        var cooldown = map.Time("cooldown", TimeSpan.Zero, TimeSpan.FromMinutes(30)) ?? TimeSpan.FromSeconds(90);
        var most = map.Whole("mostPerCall", 1, 10, 1);
        _conditions = 0;
        if (!map.Has("when"))
            faults.Add(map.Place, "\"when\" is missing: a rule says when it holds.");
        var when = map.Has("when") ? Condition(map.At("when")) : null;
        return id is null || tip is null || when is null ? null : new PlaybookRule(id, when, tipClass, tip, why, say, severity, cooldown, most);
    }

    private PlaybookCondition? Condition(YamlNode node)
    {
        if (node is not YamlMappingNode { Children.Count: > 0 } map)
        {
            faults.Add(node, $"A condition is a map.{Suggestion.For("", PlaybookSchema.KeysOf(Path))}");
            return null;
        }

        if (++_conditions > PlaybookLimits.Conditions)
        {
            faults.Add(node, $"A rule has at most {PlaybookLimits.Conditions} conditions.");
            return null;
        }

        var keys = new MapReader(map, Path, faults);
        var said = PhraseReading.Words(keys, "said", mayName: true);
        var notSaid = PhraseReading.Words(keys, "notSaid", mayName: true);
        var heard = PhraseReading.Words(keys, "heard");
        var by = keys.Time("by", s_second, TimeSpan.FromMinutes(30));
        if (keys.Has("notSaid") && !keys.Has("by"))
            faults.Add(keys.At("notSaid"), "\"notSaid\" needs \"by\": the time until which it should be said, such as by: 20s.");
        if (keys.Has("by") && !keys.Has("said") && !keys.Has("notSaid") && !keys.Has("heard"))
            faults.Add(keys.At("by"), "\"by\" belongs to \"said\", \"notSaid\" or \"heard\".");
        return new PlaybookCondition
        {
            Said = said.Count > 0 ? said : null,
            NotSaid = notSaid.Count > 0 ? notSaid : null,
            Heard = heard.Count > 0 ? heard : null,
            By = by,
            Signal = OneOf(keys, "signal", PlaybookKinds.Signals),
            Elapsed = keys.Time("elapsed", s_second, TimeSpan.FromHours(2)),
            State = OneOf(keys, "state", RuleMeasures.States),
            Moves = Bounds(keys, "moves", PlaybookKinds.Moves),
            Measures = Bounds(keys, "measures", RuleMeasures.Names),
            All = Parts(keys, "all"),
            Any = Parts(keys, "any"),
            Not = keys.Has("not") ? Condition(keys.At("not")) : null,
        };
    }

    private List<PlaybookCondition>? Parts(MapReader keys, string key) =>
        keys.Has(key) ? [.. keys.List(key, PlaybookLimits.Conditions).Select(Condition).OfType<PlaybookCondition>()] : null;

    private string? OneOf(MapReader keys, string key, IReadOnlyList<string> known)
    {
        var name = keys.Text(key, 40);
        if (name is not null && !known.Contains(name, StringComparer.Ordinal))
            faults.Add(keys.At(key), $"\"{name}\" is no {key}.{Suggestion.For(name, known)}");
        return name;
    }

    private Dictionary<string, Comparison>? Bounds(MapReader keys, string key, IReadOnlyList<string> known)
    {
        if (!keys.Has(key))
            return null;
        var bounds = new Dictionary<string, Comparison>(StringComparer.Ordinal);
        foreach (var (name, at, value) in keys.Named(key))
        {
            if (!known.Contains(name, StringComparer.Ordinal))
                faults.Add(at, $"There is none of {key} called \"{name}\".{Suggestion.For(name, known)}");
            else if (Comparison.Parse(MapReader.Scalar(value) ?? "") is { } bound)
                bounds[name] = bound;
            else
                faults.Add(value, "A bound is a number, or one of < <= > >= before it, in quotation marks: \"<1\".");
        }

        return bounds;
    }
}

using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace CallCoach.Coaching.Phrases;

/// <summary>The rules of one file, compiled once.</summary>
internal sealed class RuleBook
{
    private static readonly Lazy<RuleBook> ShippedWording = new(() => Read("wording.yaml"));
    private static readonly Lazy<RuleBook> ShippedSignals = new(() => Read("signals.yaml"));
    private static readonly Lazy<RuleBook> ShippedMoves = new(() => Read("moves.yaml"));

    private RuleBook(RuleFile file)
    {
        States = file.States.ToDictionary(state => state.Key, state => Patterns.Cut(string.Join('|', state.Value), file.Classes), StringComparer.Ordinal);
        Rules = [.. file.Rules.Select(entry => Compile(entry, file.Classes))];
    }

    /// <summary>Concepts of the rep's wording beyond the phrase lists.</summary>
    public static RuleBook Wording => ShippedWording.Value;

    /// <summary>What the prospect's words mean.</summary>
    public static RuleBook Signals => ShippedSignals.Value;

    /// <summary>What the rep does well.</summary>
    public static RuleBook Moves => ShippedMoves.Value;

    public IReadOnlyList<PhraseRule> Rules { get; }

    /// <summary>Patterns on the other side's turn before, by the name of the state they tell.</summary>
    public IReadOnlyDictionary<string, Pattern> States { get; }

    private static RuleBook Read(string name)
    {
        using var reader = new StreamReader(PhraseFiles.Open(name));
        var yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
        return new RuleBook(yaml.Deserialize<RuleFile>(reader));
    }

    private static PhraseRule Compile(RuleEntry entry, Dictionary<string, string> classes) => new(
        entry.Id,
        entry.Label,
        "concept",
        Patterns.Cut(string.Join('|', entry.Patterns), classes),
        entry.Severity,
        entry.Strength,
        entry.Precision,
        PhraseMode.Live,
        entry.Context,
        PhrasePosition.Any,
        entry.Unless.Count == 0
            ? []
            : [new Guard($"{entry.Id}.unless", GuardScope.Utterance, 0, Drops: true, Patterns.Expand(string.Join('|', entry.Unless), classes))],
        entry.When,
        entry.Instead,
        entry.Examples,
        entry.Counters)
    {
        WhenNot = entry.WhenNot,
        Asked = entry.Asked,
        From = entry.From,
    };
}

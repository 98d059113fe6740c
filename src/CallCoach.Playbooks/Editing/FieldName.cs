namespace CallCoach.Playbooks;

/// <summary>
/// The name of a form's field: <c>title</c>, <c>detectors.filler</c>, <c>fine</c>, <c>phrases[P01].words</c>; <c>phrases[P01]</c> is the entry itself, and
/// <c>phrases[+]</c> one that is to be added.
/// </summary>
public sealed record FieldName(string Section, string? Item, string? Key)
{
    public const string NewItem = "+";

    /// <summary>Lists of entries that have an id.</summary>
    public static IReadOnlyList<string> Lists { get; } = ["phrases", "rewrites", "scripts"];

    private static readonly string[] s_linesOfItem = ["words", "unless", "examples", "counters"];

    internal static IReadOnlyList<string> Maps { get; } = ["detectors", "thresholds"];

    internal static IReadOnlyList<string> Texts { get; } = ["title", "callType", "intensity"];

    /// <summary>Lists of texts.</summary>
    internal static IReadOnlyList<string> Lines { get; } = ["fine", "vocabulary"];

    /// <summary>Whether its value is a list, an entry a line.</summary>
    public bool IsLines => Item is null ? Lines.Contains(Section, StringComparer.Ordinal) : s_linesOfItem.Contains(Key, StringComparer.Ordinal);

    /// <summary>Keys of an entry that a form knows, in the order in which they are written.</summary>
    public static IReadOnlyList<string> KeysOf(string list) => list switch
    {
        "phrases" => ["id", "kind", "severity", "words", "pattern", "unless", "tip", "instead", "examples", "counters"],
        "rewrites" => ["id", "words", "pattern", "unless", "instead", "examples", "counters"],
        _ => ["id", "mandatory", "text"],
    };

    /// <returns>Null where no form has such a field.</returns>
    public static FieldName? Parse(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (Texts.Contains(name, StringComparer.Ordinal) || Lines.Contains(name, StringComparer.Ordinal))
            return new(name, null, null);
        var (open, close, dot) = (name.IndexOf('[', StringComparison.Ordinal), name.IndexOf(']', StringComparison.Ordinal), name.IndexOf('.', StringComparison.Ordinal));
        if (open > 0 && close > open + 1 && Lists.Contains(name[..open], StringComparer.Ordinal))
        {
            var (list, item) = (name[..open], name[(open + 1)..close]);
            if (close == name.Length - 1)
                return new(list, item, null);
            return name[close + 1] == '.' && KeysOf(list).Contains(name[(close + 2)..], StringComparer.Ordinal) ? new(list, item, name[(close + 2)..]) : null;
        }

        return dot > 0 && dot < name.Length - 1 && Maps.Contains(name[..dot], StringComparer.Ordinal) ? new(name[..dot], null, name[(dot + 1)..]) : null;
    }
}

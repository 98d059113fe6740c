using CallCoach.Coaching;

namespace CallCoach.Playbooks;

/// <summary>A playbook on top of the one it builds on: what it says itself holds, the rest is the other's.</summary>
internal static class Building
{
    public static Playbook On(Playbook below, Playbook own) => own with
    {
        Title = own.Title ?? below.Title,
        Intensity = own.Intensity ?? below.Intensity,
        Detectors = Over(below.Detectors, own.Detectors),
        Thresholds = Over(below.Thresholds, own.Thresholds),
        Tips = Over(below.Tips, own.Tips),
        Phrases = Over(below.Phrases, own.Phrases, phrase => phrase.Id, own.Without, PlaybookLimits.Phrases + PlaybookLimits.Rewrites),
        Rules = Over(below.Rules, own.Rules, rule => rule.Id, own.Without, PlaybookLimits.Rules),
        Scripts = Over(below.Scripts, own.Scripts, script => script.Id, own.Without, PlaybookLimits.Scripts),
        Without = [.. below.Without.Union(own.Without.Where(ShippedPhrases.Has), StringComparer.Ordinal)],
        Fine = [.. own.Fine.Union(below.Fine, StringComparer.Ordinal).Take(PlaybookLimits.Fine)],
        Vocabulary = [.. own.Vocabulary.Union(below.Vocabulary, StringComparer.OrdinalIgnoreCase).Take(PlaybookLimits.Vocabulary)],
    };

    /// <summary>Ids by which a playbook may leave out what the one below it has.</summary>
    public static IEnumerable<string> IdsOf(Playbook? below) => below is null
        ? []
        : [.. below.Phrases.Select(phrase => phrase.Id), .. below.Rules.Select(rule => rule.Id), .. below.Scripts.Select(script => script.Id)];

    private static Dictionary<string, T> Over<T>(IReadOnlyDictionary<string, T> below, IReadOnlyDictionary<string, T> own)
    {
        var all = new Dictionary<string, T>(below, StringComparer.Ordinal);
        foreach (var (name, value) in own)
            all[name] = value;
        return all;
    }

    // What has the same id stands in its place. The file's own comes first: a limit cuts off what is below.
    private static List<T> Over<T>(IReadOnlyList<T> below, IReadOnlyList<T> own, Func<T, string> idOf, IReadOnlyList<string> without, int most)
    {
        var replaced = own.Select(idOf).Concat(without).ToHashSet(StringComparer.Ordinal);
        return [.. own.Concat(below.Where(item => !replaced.Contains(idOf(item)))).Take(most)];
    }
}

using CallCoach.Coaching;
using YamlDotNet.RepresentationModel;

namespace CallCoach.Playbooks;

/// <summary>Reads the maps whose keys are names: detectors, thresholds, tips; and the lists of names.</summary>
internal static class NamedReading
{
    private const int LongestWords = 120;

    private static readonly Dictionary<string, DetectorMode> s_modes = new(StringComparer.Ordinal)
    {
        ["live"] = DetectorMode.Live,
        ["review"] = DetectorMode.Review,
        ["off"] = DetectorMode.Off,
    };

    public static Dictionary<string, DetectorMode> Detectors(MapReader map)
    {
        var modes = new Dictionary<string, DetectorMode>(StringComparer.Ordinal);
        foreach (var (name, at, value) in map.Named("detectors"))
        {
            if (PlaybookKinds.Safety.Contains(name, StringComparer.Ordinal))
                map.Faults.Add(at, $"\"{name}\" keeps people safe: no playbook changes it. Leave it out.");
            else if (!PlaybookKinds.Detectors.Contains(name, StringComparer.Ordinal))
                map.Faults.Add(at, $"There is no detector \"{name}\".{Suggestion.For(name, PlaybookKinds.Detectors)}");
            else if (MapReader.Chosen(value, s_modes, map.Faults) is { } mode)
                modes[name] = Allowed(name, mode, map, value);
        }

        return modes;
    }

    public static Dictionary<string, string> Thresholds(MapReader map)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, at, value) in map.Named("thresholds"))
        {
            var text = MapReader.Scalar(value) ?? "";
            if (!PlaybookThresholds.Names.Contains(name, StringComparer.Ordinal))
            {
                map.Faults.Add(at, $"There is no threshold \"{name}\" for a playbook to set.{Suggestion.For(name, PlaybookThresholds.Names)}");
                continue;
            }

            PhraseReading.Try(map.Faults, value, () =>
            {
                PlaybookThresholds.Check(name, text);
                values[name] = text;
            });
        }

        PhraseReading.Try(map.Faults, map.At("thresholds"), () => PlaybookThresholds.Over(new CoachingOptions(), values));
        return values;
    }

    public static Dictionary<string, PlaybookTip> Tips(MapReader map)
    {
        var tips = new Dictionary<string, PlaybookTip>(StringComparer.Ordinal);
        foreach (var (name, at, value) in map.Named("tips"))
        {
            if (TipNames.Find(name) is null)
            {
                map.Faults.Add(at, PlaybookKinds.Safety.Contains(name, StringComparer.Ordinal)
                    ? $"The tip \"{name}\" keeps people safe: its words stay as they are."
                    : $"There is no tip \"{name}\".{Suggestion.For(name, [.. TipNames.All.Select(tip => tip.Name)])}");
                continue;
            }

            if (Tip(map, value) is { } tip)
                tips[name] = tip;
        }

        return tips;
    }

    /// <param name="below">Ids of the playbook that this one builds on.</param>
    public static IEnumerable<string> Without(MapReader map, IReadOnlyList<string> below)
    {
        foreach (var (id, at) in map.Texts("without", PlaybookLimits.Phrases, 40))
        {
            if (ShippedPhrases.Has(id) || below.Contains(id, StringComparer.Ordinal))
                yield return id;
            else
                map.Faults.Add(at, $"No phrase that comes with CallCoach has the id \"{id}\"; findings name theirs.{Suggestion.For(id, ShippedPhrases.Ids)}");
        }
    }

    public static IReadOnlyList<string> Fine(MapReader map)
    {
        var patterns = new List<string>();
        foreach (var (words, at) in map.Texts("fine", PlaybookLimits.Fine, LongestWords))
            PhraseReading.Try(map.Faults, at, () => patterns.Add(TeamPattern.OfWords(words)));
        return patterns;
    }

    private static DetectorMode Allowed(string name, DetectorMode mode, MapReader map, YamlNode value)
    {
        if (mode == DetectorMode.Off && PlaybookKinds.IsSignal(name))
            map.Faults.Add(value, $"The signal \"{name}\" can't be off, other judgements rest on it: \"review\" shows nothing of it.");
        return mode;
    }

    private static PlaybookTip? Tip(MapReader map, YamlNode value)
    {
        if (value is YamlMappingNode words)
        {
            var tip = new MapReader(words, "tips.*", map.Faults);
            return TextReading.Headline(tip, "headline", isRequired: true) is { } headline ? new PlaybookTip(headline, TextReading.Say(tip, "say")) : null;
        }

        if (MapReader.Scalar(value) is { } text && TipText.IsHeadline(text))
            return new PlaybookTip(text);
        map.Faults.Add(value, $"A headline has at most {TipText.HeadlineWords} words and {TipText.HeadlineCharacters} characters.");
        return null;
    }
}

using CallCoach.Coaching;
using YamlDotNet.RepresentationModel;

namespace CallCoach.Playbooks;

/// <summary>Reads phrases and rewrites, and proves them by their own examples.</summary>
internal static class PhraseReading
{
    private const int LongestWords = 120;
    private const int LongestSentence = 300;

    private static readonly string[] s_ofWording = ["severity", "tip", "instead"];
    private static readonly IReadOnlyList<string> s_kinds = [.. PlaybookKinds.Wording, .. PlaybookKinds.Signals];

    public static PlaybookPhrase? Phrase(MapReader map)
    {
        var kind = map.Text("kind", 40, isRequired: true);
        if (kind is not null && !s_kinds.Contains(kind, StringComparer.Ordinal))
            map.Faults.Add(map.At("kind"), $"There is no kind \"{kind}\".{Suggestion.For(kind, s_kinds)}");
        if (kind is not null && PlaybookKinds.IsSignal(kind))
        {
            foreach (var key in s_ofWording.Where(map.Has))
                map.Faults.Add(map.At(key), $"\"{key}\" is for wording of the rep; what a signal is answered with stands under \"tips\".");
        }

        return Read(map, kind ?? Kinds.Negative, map.Whole("severity", 1, 3, 2));
    }

    public static PlaybookPhrase? Rewrite(MapReader map)
    {
        if (!map.Has("instead"))
            map.Faults.Add(map.Place, "\"instead\" is missing: a rewrite says what to say.");
        return Read(map, Kinds.Negative, 2);
    }

    /// <summary>The pattern of plain words; sets (@name) stay as they are where they may stand.</summary>
    public static IReadOnlyList<string> Words(MapReader map, string key, bool mayName = false)
    {
        var patterns = new List<string>();
        foreach (var (text, at) in map.Texts(key, PlaybookLimits.WordsPerPhrase, LongestWords))
        {
            if (mayName && text.StartsWith('@'))
            {
                if (SaidSets.All.ContainsKey(text))
                    patterns.Add(text);
                else
                    map.Faults.Add(at, $"There is no set \"{text}\".{Suggestion.For(text, [.. SaidSets.All.Keys])}");
                continue;
            }

            Try(map.Faults, at, () => patterns.Add(TeamPattern.OfWords(text)));
        }

        return patterns;
    }

    private static PlaybookPhrase? Read(MapReader map, string kind, int severity)
    {
        var id = map.Id();
        var pattern = Pattern(map);
        var unless = Words(map, "unless");
        var tip = TextReading.Headline(map, "tip");
        var instead = TextReading.Say(map, "instead");
        if (pattern is null)
            return null;

        Try(map.Faults, map.At(map.Has("pattern") ? "pattern" : "words"), () =>
        {
            if (map.Has("pattern"))
                TeamPattern.Check(pattern);
            var groups = TeamPattern.GroupsOf(pattern);
            foreach (var slot in TeamPattern.SlotsOf(instead ?? "").Where(slot => !groups.Contains(slot, StringComparer.Ordinal)))
                map.Faults.Add(map.At("instead"), $"The pattern has no group \"{slot}\" to fill {{{slot}}} from: write (?<{slot}>...).");
            Prove(map, pattern, unless);
        });
        return id is null ? null : new PlaybookPhrase(id, kind, severity, pattern, unless, tip, instead);
    }

    private static string? Pattern(MapReader map)
    {
        if (map.Has("words") == map.Has("pattern"))
        {
            map.Faults.Add(map.Place, "Say what is looked for: either \"words\" or \"pattern\".");
            return null;
        }

        return map.Has("pattern")
            ? map.Text("pattern", TeamPattern.Longest)
            : Words(map, "words") is { Count: > 0 } words ? string.Join('|', words) : null;
    }

    private static void Prove(MapReader map, string pattern, IReadOnlyList<string> unless)
    {
        foreach (var (said, at) in map.Texts("examples", PlaybookLimits.Examples, LongestSentence))
        {
            if (!TeamPattern.Matches(pattern, unless, said))
                map.Faults.Add(at, $"It does not match its own example: \"{said}\".");
        }

        foreach (var (said, at) in map.Texts("counters", PlaybookLimits.Examples, LongestSentence))
        {
            if (TeamPattern.Matches(pattern, unless, said))
                map.Faults.Add(at, $"It matches what it must not: \"{said}\".");
        }
    }

    public static void Try(Faults faults, YamlNode at, Action read)
    {
        try
        {
            read();
        }
        catch (FormatException wrong)
        {
            faults.Add(at, wrong.Message);
        }
    }
}

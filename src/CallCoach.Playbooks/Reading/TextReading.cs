using CallCoach.Coaching;

namespace CallCoach.Playbooks;

/// <summary>Reads the texts of tips: short enough for a glance.</summary>
internal static class TextReading
{
    public static string? Headline(MapReader map, string key, bool isRequired = false)
    {
        var text = map.Text(key, 200, isRequired);
        if (text is not null && !TipText.IsHeadline(text))
            map.Faults.Add(map.At(key), $"A headline has at most {TipText.HeadlineWords} words and {TipText.HeadlineCharacters} characters.");
        return text;
    }

    public static string? Say(MapReader map, string key)
    {
        var text = map.Text(key, 200);
        if (text is not null && !TipText.IsSay(text))
            map.Faults.Add(map.At(key), $"A phrase has at most {TipText.SayWords} words: more is a line to read out.");
        return text;
    }

    public static string? Why(MapReader map)
    {
        var text = map.Text("why", 200);
        if (text is not null && !TipText.IsWhy(text))
            map.Faults.Add(map.At("why"), $"A reason has at most {TipText.WhyCharacters} characters.");
        return text;
    }
}

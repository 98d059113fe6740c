using CallCoach.Coaching;

namespace CallCoach.Calls;

/// <summary>The names that are known before a call: of the lead, of the rep, those of the playbook, and what the scripts name.</summary>
public static class CallNames
{
    private static readonly char[] Ends = ['.', '!', '?', ':', '"', '\u201c', '\u201d', '(', '[', '\n'];
    private static readonly char[] Outer = [.. Ends, ',', ';', ')', ']', '*', '#', '\'', '-', '\u2013', '\u2014'];

    // More would not be said in one call, and each costs a look at every word.
    private const int Most = 200;

    /// <summary>The names, the surest first; each once.</summary>
    public static IReadOnlyList<string> Of(CallHead head) =>
    [
        .. ((string?[])[head.Lead?.FirstName, head.Lead?.Company, head.RepName])
            .OfType<string>()
            .Concat(head.Lead?.Names ?? [])
            .Concat(head.Playbook?.Vocabulary ?? [])
            .Concat(head.Scripts.SelectMany(script => InText(script.Text)))
            .Select(name => name.Trim())
            .Where(name => name.Length > 1)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(Most),
    ];

    /// <summary>
    /// Words of a text that are written large inside a sentence, and never small. One that only begins sentences can't be told from
    /// any other word, and a day or a month is none.
    /// </summary>
    internal static IEnumerable<string> InText(string text)
    {
        var lines = text.Split('\n').Where(line => !line.TrimStart().StartsWith('#')).ToList();
        var small = lines.SelectMany(Words).Where(word => char.IsLower(word[0])).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return lines.SelectMany(Inside).Where(word => char.IsUpper(word[0]) && word.Length > 2 && !small.Contains(word) && !Calendar.Contains(word));
    }

    private static readonly HashSet<string> Calendar = new(
        ("monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays "
            + "january february march april may june july august september october november december i'm i'll i'd i've").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> Words(string line) =>
        line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim(Outer)).Where(word => word.Length > 0);

    private static IEnumerable<string> Inside(string line)
    {
        var begins = true;
        foreach (var raw in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var word = raw.Trim(Outer);
            if (!begins && word.Length > 0 && !Ends.Contains(raw[0]))
                yield return word;
            begins = Ends.Contains(raw[^1]);
        }
    }
}

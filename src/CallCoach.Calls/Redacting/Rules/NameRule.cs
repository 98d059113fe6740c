namespace CallCoach.Calls;

/// <summary>Names on the list of those that are not stored; a name of several words is found as a whole, whatever stands after it.</summary>
internal sealed class NameRule
{
    private const string Label = "[name]";

    private readonly string[][] _names;

    public NameRule(IEnumerable<string> names) =>
        _names = [.. names.Select(name => name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(SpokenLine.PlainOf).ToArray())
            .Where(name => name.Length > 0).OrderByDescending(name => name.Length)];

    public IEnumerable<Redaction> Find(SpokenLine line)
    {
        for (var i = 0; i < line.Plain.Count; i++)
        {
            if (_names.FirstOrDefault(name => IsAt(line, i, name)) is not { } found)
                continue;
            yield return new Redaction(i, i + found.Length - 1, Label);
            i += found.Length - 1;
        }
    }

    /// <summary>Whether a text holds one of the names.</summary>
    public bool Holds(string? text) =>
        text is not null && Find(new SpokenLine([.. text.Split(' ').Select(word => new Coaching.Word(word, default, default, 1))], [])).Any();

    private static bool IsAt(SpokenLine line, int at, string[] name) =>
        at + name.Length <= line.Plain.Count && name.Index().All(part => string.Equals(line.Plain[at + part.Index], part.Item, StringComparison.Ordinal));
}

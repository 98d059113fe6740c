using CallCoach.Coaching.Detectors.Scripted;
using CallCoach.Coaching.Phrases;

namespace CallCoach.Coaching;

/// <summary>
/// The rep's words as they are compared over calls: without fillers, names and numbers masked, because they change from call to call, and
/// nothing that has to be said.
/// </summary>
internal sealed class OwnWords(CallHead head)
{
    private const string Mask = "_";

    private static readonly HashSet<string> s_numbers = new(
        "one two three four five six seven eight nine ten eleven twelve thirteen fifteen twenty thirty forty fifty hundred thousand monday tuesday wednesday thursday friday saturday sunday".Split(' '),
        StringComparer.Ordinal);

    private readonly HashSet<string> _names = new(
        string.Join(' ', head.RepName, head.Lead?.FirstName, head.Lead?.Company).ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    private readonly ExemptWords _exempt = ExemptWords.Of(head);

    /// <summary>Words of an utterance; <see langword="null"/> stands for one that does not count.</summary>
    public IReadOnlyList<string?> Of(Utterance utterance)
    {
        var text = Normaliser.Of(utterance.Text).WithoutFillers;
        var exempt = _exempt.In(text);
        return [.. Enumerable.Range(0, text.Tokens.Count).Select(i => exempt[i] ? null : Masked(text.Word(i).ToString()))];
    }

    /// <summary>Rows of words that count, each with the place of its first word.</summary>
    public static IEnumerable<(int From, ulong Hash)> Rows(IReadOnlyList<string?> words)
    {
        for (var i = 0; i + Shingles.Row <= words.Count; i++)
        {
            var row = words.Skip(i).Take(Shingles.Row).OfType<string>().ToList();
            if (row.Count == Shingles.Row && row.Count(word => word == Mask) < 3)
                yield return (i, Shingles.Hash(row, 0));
        }
    }

    private string Masked(string word) => _names.Contains(word) || s_numbers.Contains(word) || word.Any(char.IsAsciiDigit) ? Mask : word;
}

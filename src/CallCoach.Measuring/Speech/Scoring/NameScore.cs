using System.Runtime.InteropServices;
using CallCoach.Audio;
using CallCoach.Coaching;
using CallCoach.Measuring.Accuracy;
using CallCoach.Measuring.Material;
using CallCoach.Measuring.Text;
using CallCoach.Speech;

namespace CallCoach.Measuring.Speech;

/// <summary>What became of known names: how many were said and heard as they are written, and how many were heard that nobody said.</summary>
/// <param name="Said">Words of names in the reference.</param>
/// <param name="Right">Of those, how many were heard as they are written.</param>
/// <param name="Phantoms">Words of names that were heard where another word or none was said.</param>
/// <param name="Corrected">Words that were changed to a name by its sound.</param>
/// <param name="Wrongly">Of those, how many where another word was said.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NameScore(int Said, int Right, int Phantoms, int Corrected, int Wrongly)
{
    private const int ShortestWord = 3;

    public static NameScore operator +(NameScore left, NameScore right) => new(
        left.Said + right.Said, left.Right + right.Right, left.Phantoms + right.Phantoms, left.Corrected + right.Corrected, left.Wrongly + right.Wrongly);

    public static NameScore Of(SpokenCall call, IEnumerable<TimedEvent> events, IReadOnlyList<string> names)
    {
        var words = names.SelectMany(name => name.Split(' ')).Where(word => char.IsUpper(word[0])).Select(PlainWords.Of)
            .Where(word => word.Length >= ShortestWord).ToHashSet(StringComparer.Ordinal);
        var finals = events.Select(timed => timed.Event).OfType<TextHeard>().Where(text => text.IsFinal).ToList();
        return ((Speaker[])[Speaker.Rep, Speaker.Prospect]).Aggregate(default(NameScore), (sum, speaker) => sum + Of(
            [.. call.WordsOf(speaker).Select(word => PlainWords.Of(word.Text))],
            [.. finals.Where(text => (text.Track == Track.Rep) == (speaker == Speaker.Rep)).OrderBy(text => text.Start).SelectMany(text => text.Stable)],
            words));
    }

    private static NameScore Of(IReadOnlyList<string> said, IReadOnlyList<HeardWord> heard, HashSet<string> names)
    {
        var plain = PlainWords.Of(heard.Select(word => word.Text)).Select(WithoutPossessive).ToList();
        var reference = said.Select(WithoutPossessive).ToList();
        var score = new NameScore(reference.Count(names.Contains), 0, 0, 0, 0);
        foreach (var pair in WordAlignment.Of(reference, plain).Where(pair => pair.Heard >= 0))
        {
            var isName = names.Contains(plain[pair.Heard]);
            var isCorrected = heard[pair.Heard].Heard is not null;
            score += new NameScore(
                0, isName && pair.IsHit ? 1 : 0, isName && !pair.IsHit ? 1 : 0, isCorrected ? 1 : 0, isCorrected && !pair.IsHit ? 1 : 0);
        }

        return score;

        // Plain words have lost the sign: "walts" is Walt's.
        string WithoutPossessive(string word) => word.EndsWith('s') && names.Contains(word[..^1]) ? word[..^1] : word;
    }
}

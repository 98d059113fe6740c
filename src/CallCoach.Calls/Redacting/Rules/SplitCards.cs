using CallCoach.Coaching;

namespace CallCoach.Calls;

/// <summary>
/// Cards whose digits come in several utterances. What may go on is taken out from the eighth digit on; where digits before it belong to
/// the same card, those that follow go as well. So at most the first seven digits pass, fewer than PCI DSS lets anybody keep.
/// </summary>
internal sealed class SplitCards
{
    private const int FewestAtEnd = 8;
    private const int FewestInMidst = 4;
    private const int MostDigits = 19;

    /// <summary>"And then one one one one".</summary>
    private const int MostWordsBefore = 2;

    /// <summary>So long may somebody look at their card before they read on.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    private readonly Dictionary<Speaker, (string Digits, TimeSpan End)> _tails = [];

    /// <summary>What is to go of an utterance on account of those before it, and of those that may follow.</summary>
    public IReadOnlyList<Redaction> Find(Utterance utterance, SpokenLine line)
    {
        var before = _tails.TryGetValue(utterance.Speaker, out var tail) && utterance.Start - tail.End <= Longest ? tail.Digits : "";
        _tails.Remove(utterance.Speaker);
        var found = new List<Redaction>();
        var leading = line.Runs.FirstOrDefault(run => run.First <= MostWordsBefore);
        var belongs = leading is not null && before.Length > 0 && GoesOn(before, leading.Digits);
        if (belongs)
            found.Add(new Redaction(leading!.First, leading.Last, CardRule.Label));
        if (line.Runs is not [.., var last] || last.Last != line.Words.Count - 1 || CardRule.IsCard(last.Digits) || NumberContext.IsLabelled(line, last))
            return found;

        var digits = last == leading ? before + last.Digits : last.Digits;
        if (digits.Length > MostDigits || !CardRule.BeginsLikeOne(digits) || (last == leading && CardRule.IsCard(digits)))
            return found;
        _tails[utterance.Speaker] = (digits, utterance.End);
        if (digits.Length >= FewestAtEnd && !belongs)
            found.Add(new Redaction(last.First, last.Last, CardRule.Label));
        return found;
    }

    // The rest of a card, or a part of it in its midst: more than a price or a street number would add.
    private static bool GoesOn(string before, string digits) =>
        CardRule.BeginsLikeOne(before)
        && (Enumerable.Range(1, digits.Length).Any(length => CardRule.IsCard(before + digits[..length]))
            || (digits.Length >= FewestInMidst && before.Length >= FewestInMidst && before.Length + digits.Length is >= FewestAtEnd and <= MostDigits));
}

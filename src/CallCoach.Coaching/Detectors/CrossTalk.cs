using CallCoach.Coaching.Phrases;

namespace CallCoach.Coaching.Detectors;

/// <summary>The prospect's voice that leaked from the headset into the rep's microphone: no words of the rep's.</summary>
internal static class CrossTalk
{
    private const int FewestWords = 4;
    private const double SharedTime = 0.5;
    private const double SharedWords = 0.8;

    /// <summary>Overlaps an utterance of the prospect in half its time and four fifths of its words (rule of lokalbot, PR 44).</summary>
    public static bool Is(Utterance rep, CallState call)
    {
        for (var i = call.Utterances.Count - 1; i >= 0; i--)
        {
            var other = call.Utterances[i];
            if (other.Speaker == Speaker.Prospect && SharesTime(rep, other) && SharesWords(Normaliser.Of(rep.Text), Normaliser.Of(other.Text)))
                return true;
            if (other.End < rep.Start - TimeSpan.FromSeconds(30))
                return false;
        }

        return false;
    }

    private static bool SharesTime(Utterance one, Utterance other)
    {
        var from = one.Start > other.Start ? one.Start : other.Start;
        var to = one.End < other.End ? one.End : other.End;
        return to > from && (to - from) >= (one.End - one.Start) * SharedTime;
    }

    private static bool SharesWords(NormalText one, NormalText other)
    {
        if (one.Tokens.Count < FewestWords || other.Tokens.Count < FewestWords)
            return false;
        var words = Words(other).ToHashSet(StringComparer.Ordinal);
        return Words(one).Count(words.Contains) >= one.Tokens.Count * SharedWords;
    }

    private static IEnumerable<string> Words(NormalText text) => Enumerable.Range(0, text.Tokens.Count).Select(i => text.Word(i).ToString());
}

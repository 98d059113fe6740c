using CallCoach.Calls;
using CallCoach.Coaching;

namespace CallCoach.Desk;

/// <summary>Asks the coach's own detectors whether a sentence sounds read out, sold or negative, as if the rep had said it.</summary>
internal sealed class SoldSentences(NewCoach newCoach)
{
    /// <summary>What is only counted in a call is no fault of a card either.</summary>
    private const int Telling = 2;

    private static readonly TimeSpan Begin = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan End = Begin + TimeSpan.FromSeconds(8);

    private static readonly CallHead Head = new(Intensity.Balanced, RepName: null, Lead: null, [], new CoachingOptions());

    public bool Has(string sentence)
    {
        var observe = newCoach();
        var words = string.Join(' ', sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (words.Length == 0)
            return false;
        IEnumerable<CallEvent> talk =
        [
            new CallStarted(TimeSpan.Zero, Head),
            new UtteranceHeard(End, new Utterance(1, Speaker.Rep, Begin, End, words, [], LanguageMarks.None)),
        ];
        return talk.SelectMany(happened => observe(happened)).OfType<FindingMade>().Select(made => made.Finding)
            .Any(finding => finding is { Group: FindingGroup.Wording, Severity: >= Telling } && finding.Kind is not (Kinds.Filler or Kinds.Hedging));
    }
}

using CallCoach.Coaching;
using CallCoach.Store;

namespace CallCoach.Web;

/// <summary>Puts transcript and moments together.</summary>
internal static class ReviewTurns
{
    private static readonly TimeSpan SameBreath = TimeSpan.FromSeconds(2);

    public static IReadOnlyList<ReviewTurn> Of(CallReview review)
    {
        var words = review.Moments.Where(moment => moment.Place is { Utterance: not null, Length: > 0 })
            .ToLookup(moment => (moment.Place.Speaker, moment.Place.Utterance!.Value));
        var beside = review.Moments.Where(IsTold).ToLookup(moment => TurnOf(review.Transcript, moment));
        var tips = review.Moments.Where(moment => moment.Tip is { Fate: TipFate.Shown }).ToLookup(moment => LastBegun(review.Transcript, moment.Tip!.At));
        return [.. review.Transcript.Select((said, i) => new ReviewTurn(
            said,
            i > 0 && review.Transcript[i - 1] is { } before && before.Speaker == said.Speaker && said.Start - before.End < SameBreath,
            [.. words[(said.Speaker, said.Number)]],
            [.. beside[i].GroupBy(moment => moment.Kind, StringComparer.Ordinal).Select(Weightiest)],
            [.. tips[i]]))];
    }

    // Questions are counted in a chart; a note beside each would say nothing.
    private static bool IsTold(ReviewMoment moment) => moment.Kind is not Kinds.Asked && (moment.Group != FindingGroup.Flow || moment.Severity > 0 || moment.Kind is CallFilter.Flagged);

    private static ReviewMoment Weightiest(IEnumerable<ReviewMoment> moments) =>
        moments.OrderByDescending(moment => moment.Alternative is not null).ThenByDescending(moment => moment.Severity).First();

    private static int TurnOf(IReadOnlyList<ReviewUtterance> transcript, ReviewMoment moment)
    {
        if (moment.Place.Utterance is { } number)
        {
            for (var i = 0; i < transcript.Count; i++)
            {
                if (transcript[i].Speaker == moment.Place.Speaker && transcript[i].Number == number)
                    return i;
            }
        }

        return LastBegun(transcript, moment.Place.From);
    }

    private static int LastBegun(IReadOnlyList<ReviewUtterance> transcript, TimeSpan at)
    {
        var (low, high) = (0, transcript.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = transcript[middle].Start <= at ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}

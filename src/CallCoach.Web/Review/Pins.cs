using CallCoach.Coaching;
using CallCoach.Store;

namespace CallCoach.Web;

/// <summary>Chooses the moments that stand on the recording: the weightiest, none upon another.</summary>
internal static class Pins
{
    /// <summary>Percent of the width that a pin takes.</summary>
    private const double Apart = 2.8;

    /// <summary>Percent that it takes on a telephone.</summary>
    private const double ApartWhenNarrow = 8;

    public static IReadOnlyList<Pin> Of(CallReview review)
    {
        var length = review.Call.Length;
        if (length <= TimeSpan.Zero)
            return [];

        var kept = new List<Pin>();
        foreach (var moment in review.Moments.Where(IsWorthAPin).OrderByDescending(Weight).ThenBy(moment => moment.Place.From))
        {
            var at = Math.Clamp(moment.Place.From / length * 100, 0, 100);
            if (!kept.Exists(other => Math.Abs(other.At - at) < Apart))
                kept.Add(new Pin(moment, at, Looks.Of(moment), LabelOf(review, moment), kept.Exists(other => Math.Abs(other.At - at) < ApartWhenNarrow)));
        }

        return [.. kept.OrderBy(pin => pin.At)];
    }

    private static bool IsWorthAPin(ReviewMoment moment) => moment switch
    {
        { Kind: Kinds.Asked or Kinds.Filler } => moment.Tip is { Fate: TipFate.Shown },
        { Group: FindingGroup.Signal or FindingGroup.Move } => true,
        { Kind: CallFilter.Flagged } => true,
        _ => moment.Severity > 0 || moment.Tip is not null,
    };

    private static int Weight(ReviewMoment moment) => moment switch
    {
        { Kind: CallFilter.Flagged } => 100,
        { Tip.Fate: TipFate.Shown } => 50,
        { Group: FindingGroup.Signal } => 20 + moment.Severity,
        _ => 10 + moment.Severity,
    };

    private static string LabelOf(CallReview review, ReviewMoment moment)
    {
        var who = moment.Group == FindingGroup.Signal ? $"{Person.Name(review.Call)}: " : "";
        return $"{CallClock.Of(moment.Place.From)}, {who}{KindWords.Of(moment.Kind)}{(moment.Tip is { Fate: TipFate.Shown } tip ? $", tip: {tip.Headline}" : "")}";
    }
}

using CallCoach.Tracking.SpokenTimes.Pieces;
using CallCoach.Tracking.SpokenTimes.Reading;
using CallCoach.Tracking.SpokenTimes.Words;

namespace CallCoach.Tracking.SpokenTimes.Rules;

/// <summary>"In a fortnight", "in a couple of weeks", "three days from now", "give it a month".</summary>
internal static class SpanRule
{
    private static readonly string[] Heads =
    [
        "in", "in about", "in around", "give it", "give me", "give us", "leave it", "leave it about", "within", "after", "in the next", "over the next", "within the next",
    ];

    private static readonly string[] Tails = ["from now", "'s time", "time", "or so", "or two", "from today"];

    public static Piece[] Match(TokenRow row, int at, SpokenContext context)
    {
        var head = row.LengthOf(at, Heads);
        var amount = Amount.Read(row, at + head);
        if (amount is not { IsDays: true })
            return [];
        var end = at + head + amount.Length;
        var tail = 0;
        while (row.LengthOf(end + tail, Tails) is var more && more > 0)
            tail += more;
        if (head == 0 && !row.Has(end, "from now") && !row.Has(end, "from today") && !row.Is(end, "'s"))
            return [];
        var length = head + amount.Length + tail;
        var day = amount.After(context.Today);
        if (row.Contains(at, at + head, ["the next", "within"]))
            return [DayPiece.Any(at, length, context.Days(context.Today.PlusDays(1), day))];
        return [DayPiece.One(at, length, day) with { IsRough = amount.IsRough || row.Contains(end, end + tail, ["or so", "or two"]) }];
    }
}

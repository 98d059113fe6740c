using CallCoach.Tracking.SpokenTimes.Pieces;
using CallCoach.Tracking.SpokenTimes.Words;
using NodaTime;

namespace CallCoach.Tracking.SpokenTimes.Reading;

/// <summary>Makes one spoken time of the pieces of an utterance, or a question where it takes guessing.</summary>
internal static class Composer
{
    private static readonly string[] Hedges = ["maybe", "i guess", "perhaps", "possibly", "might", "i think", "probably", "not sure", "if i'm", "hopefully", "should be", "around then", "or so"];

    public static SpokenTime Compose(TokenRow row, IReadOnlyList<Piece> found, SpokenContext context)
    {
        var pieces = found.Where(piece => !Decoys.IsDecoy(row, piece, found, context)).ToList();
        var ruledOut = Polarity.RuledOut(row, pieces);
        pieces = Corrections.Apply(row, [.. pieces.Except(ruledOut)]);
        if (pieces.Count == 0 || pieces.TrueForAll(piece => piece is EventPiece && piece.At > 0 && !AsksForCall(row)))
            return SpokenTime.None;
        var words = Words(row, pieces);
        var spoken = pieces.OfType<MomentPiece>().LastOrDefault() is { } moment && !pieces.Exists(piece => piece is DayPiece or TimePiece)
            ? Verdicts.Complete(moment.When.Date, new TimeReading(moment.When.TimeOfDay), context)
            : FromOffers(row, pieces, ruledOut, context);
        return spoken with { Words = words.Text, Start = words.Start, IsHedged = row.Contains(0, row.Count, Hedges) };
    }

    private static SpokenTime FromOffers(TokenRow row, List<Piece> pieces, Piece[] ruledOut, SpokenContext context)
    {
        LocalDate[] badDays = [.. ruledOut.OfType<DayPiece>().SelectMany(day => day.IsPoint ? day.All : day.Alone)];
        var options = Offers.Gather(row, pieces);
        foreach (var option in options)
        {
            option.Days = option.Days?.Without(badDays);
            option.Readings.AddRange(Clocks.Settle(row, option.Times));
        }

        options.RemoveAll(option => option.Days is null && option.Readings.Count == 0);
        var hangsOnEvent = pieces.Exists(piece => piece is EventPiece);
        return options.Count switch
        {
            0 => hangsOnEvent ? Verdicts.AskWhen() : SpokenTime.None,
            1 => Verdicts.Of(options[0].Days, options[0].Readings, hangsOnEvent, context),
            _ => Verdicts.Which(options, context),
        };
    }

    private static bool AsksForCall(TokenRow row) =>
        row.Contains(0, row.Count, ["ring me", "call me", "call back", "ring back", "phone me", "try me", "try again", "give me", "call us", "ring us", "try us", "call him", "call her", "try her", "try him", "get back", "come back", "call you", "ring you"]);

    private static (string Text, int Start) Words(TokenRow row, List<Piece> pieces)
    {
        var shown = pieces.Exists(piece => piece is not EventPiece) ? pieces.Where(piece => piece is not EventPiece) : pieces;
        var start = row[shown.Min(piece => piece.At)].Start;
        var end = row[shown.Max(piece => piece.End) - 1].End;
        return (row.Text[start..end], start);
    }
}

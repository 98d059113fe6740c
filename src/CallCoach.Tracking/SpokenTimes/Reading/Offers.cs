using CallCoach.Tracking.SpokenTimes.Pieces;
using CallCoach.Tracking.SpokenTimes.Words;

namespace CallCoach.Tracking.SpokenTimes.Reading;

/// <summary>Puts days and times together: which time goes with which day, and how many things are offered.</summary>
internal static class Offers
{
    private static readonly string[] Or = ["or", "otherwise", "if not", "and", "else", "alternatively"];

    public static List<Option> Gather(TokenRow row, IReadOnlyList<Piece> pieces)
    {
        var options = new List<Option> { new() };
        for (var at = 0; at < pieces.Count; at++)
        {
            if (pieces[at] is TimePiece time)
                AddTime(row, options, time, at + 1 < pieces.Count ? pieces[at + 1] : null);
            else if (pieces[at] is DayPiece { IsPoint: true } day)
                AddDay(row, options, day);
        }

        Narrow(options, [.. pieces.OfType<DayPiece>().Where(piece => !piece.IsPoint)]);
        // "Tuesday or Wednesday morning": the morning goes for both.
        for (var at = options.Count - 2; at >= 0; at--)
        {
            if (options[at].Times.Count == 0)
                options[at].Times.AddRange(options[at + 1].Times);
        }

        return options;
    }

    private static void AddDay(TokenRow row, List<Option> options, DayPiece day)
    {
        var last = options[^1];
        var met = last.Days is null ? Days.Of(day) : row.Contains(last.End, day.At, Or) ? null : last.Days.Meet(day);
        if (met is null)
        {
            options.Add(new Option { Days = Days.Of(day), End = day.End });
            return;
        }

        last.Days = met;
        last.End = day.End;
    }

    /// <summary>A time goes with the day before it, unless an "or" stands between and a day follows: "ten on Friday or two on Monday".</summary>
    private static void AddTime(TokenRow row, List<Option> options, TimePiece time, Piece? next)
    {
        var last = options[^1];
        var opens = last.Days is not null && last.Times.Count > 0 && next is DayPiece { IsPoint: true } day
            && row.Contains(last.End, time.At, Or) && !row.Contains(time.End, day.At, Or);
        if (opens)
            options.Add(last = new Option());
        last.Times.Add(time);
    }

    /// <summary>A week or month narrows every day that lies in it; without such a day it is what is meant itself.</summary>
    private static void Narrow(List<Option> options, IReadOnlyList<DayPiece> spans)
    {
        if (spans.Any(span => !span.IsLoose) || options.Exists(option => option.Days is not null))
            spans = [.. spans.Where(span => !span.IsLoose)];
        if (spans.Count == 0)
            return;
        var days = Days.Of(spans[0]);
        foreach (var span in spans.Skip(1))
            days = days.Meet(span) ?? new Days([.. days.All.Union(span.All)], [.. days.Meant.Union(span.Alone)], DayShape.AnyOf);
        var scope = new DayPiece(spans[0].At, spans[0].Length, days.All, days.Meant, DayShape.AnyOf);
        foreach (var option in options)
            option.Days = option.Days is null ? days : option.Days.Meet(scope) ?? option.Days;
    }
}

using System.Globalization;
using CallCoach.Tracking.BestTime;
using CallCoach.Tracking.Law;
using CallCoach.Tracking.Retries;
using NodaTime;

namespace CallCoach.Tracking.Queueing;

/// <summary>Plans the hour of a call that nobody asked for: a part of the day not yet tried, and in it the hour the model draws.</summary>
internal sealed class HourPlan(CallGate gate, BestTimeModel model, BestTimeOptions options)
{
    private const int FirstHour = 8;
    private const int LastHour = 20;

    /// <summary>The line, ready if its hour is now and waiting if it is later today; null if today has none left.</summary>
    public QueueLine? Choose(QueueLine line, NextAttempt next, ZonedDateTime local)
    {
        var hours = gate.Hours(line.Lead, line.Number, local.ToInstant(), isAsked: false);
        int[] open = [.. Enumerable.Range(FirstHour, LastHour - FirstHour + 1).Where(hour => IsOpen(hours, local, hour))];
        int[] fresh = [.. open.Where(hour => !next.TriedDayParts.Contains(CallingDayParts.Of(hour)))];
        int[] left = [.. (fresh.Length > 0 ? fresh : open).Where(hour => hour >= local.Hour)];
        if (HourChooser.Choose(model, options, line.Lead, local.Date, left) is not { } choice)
            return null;
        var because = Because(line, next, local, choice, fresh.Length > 0);
        if (choice.Hour == local.Hour)
            return line with { WhyNow = because };
        var opens = local.Zone.AtLeniently(local.Date + new LocalTime(choice.Hour, 0));
        return line with { WhyNow = because, OpensAt = opens };
    }

    private static bool IsOpen(CallHours hours, ZonedDateTime local, int hour)
    {
        var at = hour == local.Hour ? local : local.Zone.AtLeniently(local.Date + new LocalTime(hour, 0));
        return hours.At(at.ToInstant()) == CallBlock.None;
    }

    private string Because(QueueLine line, NextAttempt next, ZonedDateTime local, HourChoice choice, bool isFresh)
    {
        var part = isFresh && next.TriedDayParts.Count > 0 ? $"{CallingDayParts.Name(CallingDayParts.Of(choice.Hour))} not tried. " : "";
        if (choice.IsExploring)
            return $"{part}Another hour on purpose, so that the map stays honest.";
        var cell = model.Cell(line.Lead.Segment, local.DayOfWeek, choice.Hour);
        return cell.Tries < options.EnoughTries
            ? $"{part}Not enough calls yet, a fair guess."
            : string.Create(CultureInfo.InvariantCulture, $"{part}{choice.Hour}-{choice.Hour + 1}: about {100 * model.Chance(line.Lead.Segment, local.DayOfWeek, choice.Hour, next.Ordinal):0} % answer.");
    }
}

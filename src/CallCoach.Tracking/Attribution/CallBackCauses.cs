using System.Globalization;
using CallCoach.Tracking.Attempts;
using CallCoach.Tracking.Leads;
using CallCoach.Tracking.Notes;
using NodaTime;

namespace CallCoach.Tracking.Attribution;

/// <summary>Lists everything of the last weeks that an inbound call may answer to.</summary>
public static class CallBackCauses
{
    /// <summary>How far back a cause may lie.</summary>
    public static readonly Duration Window = Duration.FromDays(21);

    /// <param name="openerOf">The opener used on a call, by call id, where one is known.</param>
    public static IReadOnlyList<LikelyCause> Of(
        LeadHistory history, IEnumerable<HandNote> notes, Instant calledBackAt, DateTimeZone zone, Func<string, string?> openerOf)
    {
        var causes = new List<LikelyCause>();
        foreach (var note in notes.Where(note => note is { IsControl: false, SentOn: not null }))
        {
            // A card counts from the day it should be there: nobody answers one that is still on its way.
            var there = zone.AtStartOfDay(note.ExpectedOn ?? note.SentOn!.Value.PlusDays(NoteOffers.DaysOnTheWay)).ToInstant();
            Add(causes, new LikelyCause(CauseKind.Note, $"card of {SpokenTimes.SpokenText.Day(note.SentOn!.Value)}", there), calledBackAt);
        }

        foreach (var attempt in history.Attempts)
        {
            var at = attempt.At.ToInstant();
            if (attempt is { AnsweredBy: AnsweredBy.Machine, LeftMessage: true })
                Add(causes, new LikelyCause(CauseKind.Voicemail, "voicemail", at), calledBackAt);
            Add(causes, new LikelyCause(CauseKind.TimeSlot, Slot(attempt.At), at), calledBackAt);
            if (attempt.CallId is { } call && openerOf(call) is { } opener)
                Add(causes, new LikelyCause(CauseKind.Opener, $"opener {opener}", at), calledBackAt);
        }

        return [.. causes.OrderByDescending(cause => cause.At)];
    }

    /// <summary>"Tue 10-11", as the heat map has it.</summary>
    public static string Slot(ZonedDateTime at) => string.Create(CultureInfo.InvariantCulture, $"{at.DayOfWeek.ToString()[..3]} {at.Hour}-{at.Hour + 1}");

    private static void Add(List<LikelyCause> causes, LikelyCause cause, Instant calledBackAt)
    {
        if (cause.At <= calledBackAt && calledBackAt - cause.At <= Window)
            causes.Add(cause);
    }
}

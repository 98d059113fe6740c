using CallCoach.Tracking.FollowUps;
using CallCoach.Tracking.Leads;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NodaTime;

namespace CallCoach.Tracking.Calendars;

/// <summary>Follow-ups as iCalendar (RFC 5545). Nothing that was said goes in: a calendar is read by others.</summary>
public static class FollowUpCalendar
{
    private const string Product = "-//CallCoach//Follow-ups//EN";

    private static readonly NodaTime.Duration Length = NodaTime.Duration.FromMinutes(15);

    /// <summary>All open follow-ups, for a calendar that subscribes to them.</summary>
    /// <param name="stamp">When this was written.</param>
    public static string Feed(IEnumerable<(FollowUp FollowUp, Lead Lead)> followUps, Instant stamp) =>
        Write("PUBLISH", followUps.Where(pair => pair.FollowUp.State == FollowUpState.Open).Select(pair => Event(pair.FollowUp, pair.Lead, stamp)));

    /// <summary>One follow-up, new or changed: the calendar keeps the one with the higher sequence.</summary>
    public static string Invite(FollowUp followUp, Lead lead, Instant stamp) => Write("REQUEST", [Event(followUp, lead, stamp)]);

    /// <summary>Takes a follow-up out of the calendar again.</summary>
    public static string Cancel(FollowUp followUp, Lead lead, Instant stamp)
    {
        var happening = Event(followUp with { Sequence = followUp.Sequence + 1 }, lead, stamp);
        happening.Status = EventStatus.Cancelled;
        happening.Alarms.Clear();
        return Write("CANCEL", [happening]);
    }

    /// <summary>The same for ever, through every change of the follow-up.</summary>
    public static string UidOf(FollowUp followUp) => $"{followUp.Id:N}@callcoach";

    private static string Write(string method, IEnumerable<CalendarEvent> events)
    {
        var calendar = new Calendar { Method = method, ProductId = Product };
        foreach (var happening in events)
        {
            calendar.Events.Add(happening);
            var zone = happening.Start!.TzId!;
            if (!calendar.TimeZones.Any(known => string.Equals(known.TzId, zone, StringComparison.Ordinal)))
                calendar.AddTimeZone(VTimeZone.FromDateTimeZone(zone, happening.Start.Value.AddYears(-1), includeHistoricalData: false));
        }

        return new CalendarSerializer().SerializeToString(calendar) ?? "";
    }

    private static CalendarEvent Event(FollowUp followUp, Lead lead, Instant stamp)
    {
        var summary = lead.Company is null || string.Equals(lead.Company, lead.Called, StringComparison.Ordinal) ? $"Call {lead.Called}" : $"Call {lead.Called} ({lead.Company})";
        var happening = new CalendarEvent
        {
            Uid = UidOf(followUp),
            Sequence = followUp.Sequence,
            Summary = summary,
            DtStamp = new CalDateTime(stamp.ToDateTimeUtc(), "UTC"),
            Start = At(followUp.When),
            End = At(followUp.When + Length),
        };
        happening.Alarms.Add(new Alarm { Action = AlarmAction.Display, Description = summary, Trigger = new Trigger(Ical.Net.DataTypes.Duration.FromMinutes(-10)) });
        return happening;
    }

    private static CalDateTime At(ZonedDateTime when) => new(when.LocalDateTime.ToDateTimeUnspecified(), when.Zone.Id);
}

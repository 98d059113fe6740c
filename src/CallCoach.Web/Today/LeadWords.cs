using System.Globalization;
using CallCoach.Tracking.Law;
using CallCoach.Tracking.Leads;
using CallCoach.Tracking.Numbers;
using CallCoach.Tracking.Queueing;
using CallCoach.Tracking.Retries;
using NodaTime;
using SpokenText = CallCoach.Tracking.SpokenTimes.SpokenText;

namespace CallCoach.Web;

/// <summary>Leads, times and reasons as the pages of the day say them.</summary>
internal static class LeadWords
{
    /// <summary>Name and company.</summary>
    public static string Who(Lead lead) => lead.Company is { } company && company != lead.Called ? $"{lead.Called}, {company}" : lead.Called;

    /// <summary>The company, where it is not said already, and the segment.</summary>
    public static string About(Lead lead) =>
        string.Join(" · ", new[] { lead.Company == lead.Called ? null : lead.Company, lead.Segment }.OfType<string>());

    public static string Letters(Lead lead) => lead.Called is { Length: > 1 } name ? name[..2].ToUpperInvariant() : "?";

    public static string Clock(LocalTime time) => SpokenText.Clock(time);

    /// <summary>"Today 3:15 pm", "Thu 3:15 pm", "Mon 30 Nov 9:00 am", seen from a day.</summary>
    public static string When(ZonedDateTime at, LocalDate today)
    {
        var day = Period.DaysBetween(today, at.Date) switch
        {
            0 => "Today",
            1 => "Tomorrow",
            > 1 and < 7 => at.DayOfWeek.ToString()[..3],
            _ => at.Date.ToString("ddd d MMM", CultureInfo.InvariantCulture),
        };
        return $"{day} {Clock(at.TimeOfDay)}";
    }

    public static string Day(LocalDate day) => SpokenText.Day(day);

    public static string Phone(PhoneNumber number, string country) => NumberReader.Display(number, country);

    /// <summary>What may happen with a shut line, as a chip says it.</summary>
    public static string Short(CallBlock block) => block switch
    {
        CallBlock.DoNotCall => "Do not call",
        CallBlock.BadNumber => "Bad number",
        CallBlock.OnHold or CallBlock.Closed => "On hold",
        CallBlock.OnNationalList => "National list",
        CallBlock.ListMissing => "List too old",
        CallBlock.NoConsent => "No consent",
        CallBlock.UnknownPlace => "Place unknown",
        CallBlock.Locked => "No rules yet",
        _ => "Not now",
    };

    public static (string Head, string Note) Group(QueueClass kind) => kind switch
    {
        QueueClass.CallBack => ("Promised, due now", "They asked for it"),
        QueueClass.Enquiry => ("Asked on the web", "Minutes count"),
        QueueClass.Warm => ("Warm, no time agreed", "Say what you said you would"),
        QueueClass.Missed => ("Missed, due again", "Another part of the day each time"),
        QueueClass.New => ("New", "Nobody called them yet"),
        _ => ("Cold, due again", "Their own date, or a long while later"),
    };

    /// <summary>Why a call is due, in the line above the name.</summary>
    public static string Due(QueueLine line) => line.Class switch
    {
        QueueClass.CallBack when line.FollowUp is { } followUp => $"Next, promised for {Clock(followUp.When.TimeOfDay)} their time",
        QueueClass.CallBack => "Next, promised",
        QueueClass.Enquiry => "Next, they asked on the web",
        _ => "Next",
    };

    public static string Notice(CaptureMode mode) => mode switch
    {
        CaptureMode.Notify => "Say that a program takes notes. If they would rather not, stop it.",
        CaptureMode.Ask => "Ask for a yes before the program listens to them.",
        _ => "Only your own side may be listened to there.",
    };
}

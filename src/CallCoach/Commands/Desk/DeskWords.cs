using CallCoach.Tracking.Attempts;
using CallCoach.Tracking.Leads;
using CallCoach.Tracking.Queueing;
using CallCoach.Tracking.Retries;
using CallCoach.Tracking.SpokenTimes;
using NodaTime;

namespace CallCoach;

/// <summary>Leads and times as the terminal says them.</summary>
internal static class DeskWords
{
    private const int ShortLength = 6;

    /// <summary>The end of an id: ids that are made together begin alike.</summary>
    public static string Short(Guid id) => id.ToString("N")[^ShortLength..];

    public static string Short(LeadId id) => Short(id.Value);

    public static string Who(Lead lead) => lead.Company is { } company && company != lead.Called ? $"{lead.Called}, {company}" : lead.Called;

    public static string When(ZonedDateTime at) => $"{SpokenText.Day(at.Date)}, {SpokenText.Clock(at.TimeOfDay)} their time";

    public static string Kind(QueueClass kind) => kind switch
    {
        QueueClass.CallBack => "promised",
        QueueClass.Enquiry => "enquiry",
        QueueClass.Warm => "warm",
        QueueClass.Missed => "missed",
        QueueClass.New => "new",
        QueueClass.Cold => "cold",
        _ => "resting",
    };

    public static string Rating(Rating rating) => rating.ToString().ToLowerInvariant();

    public static object Json(QueueLine line) => new
    {
        lead = line.Lead.Id.ToString(),
        who = Who(line.Lead),
        phone = line.Number.Number.Value,
        segment = line.Lead.Segment,
        kind = Kind(line.Class),
        why = line.Why,
        whyNow = line.WhyNow,
        attempt = line.Ordinal,
        cap = line.Cap,
        theirTime = line.LocalNow.LocalDateTime.ToString("uuuu-MM-dd'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture),
        zone = line.LocalNow.Zone.Id,
        chance = Math.Round(line.Chance, 3),
        opensAt = line.OpensAt?.ToDateTimeOffset(),
        fact = line.Fact,
    };
}

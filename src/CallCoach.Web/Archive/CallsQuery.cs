using System.Globalization;
using System.Text;
using CallCoach.Coaching;
using CallCoach.Store;
using Microsoft.AspNetCore.Http;

namespace CallCoach.Web;

/// <summary>What a list of calls is narrowed to, as its address says it. What an address holds that makes no sense is left out.</summary>
/// <param name="Period">One of <see cref="Periods"/>; it is left out where days are given.</param>
/// <param name="Until">The last day of the choice, itself included.</param>
/// <param name="After">Key of the last line of the page before.</param>
public sealed record CallsQuery(
    string? Words = null,
    CallOutcome? Outcome = null,
    string? Segment = null,
    string? Tag = null,
    string? Kind = null,
    Speaker? Speaker = null,
    bool IsFlagged = false,
    string? Period = null,
    DateOnly? From = null,
    DateOnly? Until = null,
    long? After = null)
{
    private const int LongestWords = 400;
    private const int LongestName = 300;

    /// <summary>Stretches of time that go along with the day, by name.</summary>
    public static IReadOnlyList<(string Name, string Words)> Periods { get; } =
        [("today", "Today"), ("week", "This week"), ("month", "This month"), ("quarter", "Last 90 days")];

    /// <summary>Whether it narrows anything.</summary>
    public bool IsNarrow => this with { After = null } != new CallsQuery();

    /// <summary>Whether more than the words, the outcome and the time is chosen.</summary>
    public bool HasMore => Tag is not null || Kind is not null || Speaker is not null || From is not null || Until is not null;

    public static CallsQuery Read(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var (from, until) = (Day(query["from"]), Day(query["until"]));
        return new CallsQuery(
            Text(query["q"], LongestWords),
            OutcomeWords.Read(query["outcome"]),
            Text(query["segment"], LongestName),
            Text(query["tag"], LongestName),
            KindWords.Offered.FirstOrDefault(kind => kind == query["kind"]),
            query["who"].ToString() switch { "rep" => Coaching.Speaker.Rep, "prospect" => Coaching.Speaker.Prospect, _ => null },
            query["flagged"] == "yes",
            from is null && until is null ? Periods.Select(period => period.Name).FirstOrDefault(name => name == query["period"]) : null,
            from,
            until,
            long.TryParse(query["after"], NumberStyles.None, CultureInfo.InvariantCulture, out var after) ? after : null);
    }

    /// <summary>A saved view as a query of this machine's days.</summary>
    public static CallsQuery Of(CallFilter filter, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return new(filter.Words, filter.Outcome, filter.Segment, filter.Tag, filter.Kind, filter.Speaker, filter.FlaggedOnly,
            From: DayOf(filter.From), Until: DayOf(filter.Until)?.AddDays(-1));

        DateOnly? DayOf(DateTimeOffset? at) => at is { } known ? DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(known, zone).DateTime) : null;
    }

    /// <summary>The choice as the archive takes it.</summary>
    /// <param name="now">The time of this machine.</param>
    public CallFilter Filter(DateTimeOffset now, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var today = DateOnly.FromDateTime(now.DateTime);
        var from = From ?? Period switch
        {
            "today" => today,
            "week" => today.AddDays(-(((int)today.DayOfWeek + 6) % 7)),
            "month" => new DateOnly(today.Year, today.Month, 1),
            "quarter" => today.AddDays(-89),
            _ => (DateOnly?)null,
        };
        return new CallFilter(Start(from, zone), Start(Until?.AddDays(1), zone), Outcome, Segment, Tag, Kind, IsFlagged, Speaker, Words);
    }

    /// <summary>The address of the choice.</summary>
    public string Address()
    {
        var address = new StringBuilder("/calls");
        Add("q", Words);
        Add("outcome", Outcome is { } outcome ? OutcomeWords.Name(outcome) : null);
        Add("segment", Segment);
        Add("tag", Tag);
        Add("kind", Kind);
        Add("who", Speaker?.ToString().ToLowerInvariant());
        Add("flagged", IsFlagged ? "yes" : null);
        Add("period", Period);
        Add("from", From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add("until", Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add("after", After?.ToString(CultureInfo.InvariantCulture));
        return address.ToString();

        void Add(string name, string? value)
        {
            if (value is not null)
                address.Append(address.Length == "/calls".Length ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
        }
    }

    private static DateTimeOffset? Start(DateOnly? day, TimeZoneInfo zone)
    {
        if (day is not { } known)
            return null;
        var midnight = known.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, zone.GetUtcOffset(midnight));
    }

    private static string? Text(string? text, int longest) => text?.Trim() switch
    {
        null or "" => null,
        { } trimmed when trimmed.Length > longest => trimmed[..longest],
        { } trimmed => trimmed,
    };

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1970 and < 2200 ? day : null;
}

using CallCoach.Tracking.SpokenTimes.Words;

namespace CallCoach.Tracking.SpokenTimes.Rules;

/// <summary>Whether somebody is said to be away or unable just before "until": then the time after it is the one to call.</summary>
internal static class Absence
{
    /// <summary>How many words back the reason may stand.</summary>
    private const int Reach = 9;

    private static readonly string[] Away =
    [
        "out", "away", "off", "busy", "gone", "closed", "shut", "not", "can't", "won't", "couldn't", "isn't", "aren't", "tied up", "driving",
        "teaching", "unavailable", "booked", "swamped", "slammed", "in a meeting", "in meetings", "in court", "in surgery", "with a client",
        "on site", "on the road", "on a job", "on holiday", "on vacation", "on leave", "flat out", "no one", "nobody", "nothing", "never", "doesn't", "don't",
    ];

    private static readonly string[] Present = ["here", "free", "available", "around", "open", "i'm in", "'s in", "we're in"];

    public static bool StandsBefore(TokenRow row, int at)
    {
        var from = From(row, at);
        return row.Contains(from, at, Away) && !PresenceStandsBefore(row, at);
    }

    public static bool PresenceStandsBefore(TokenRow row, int at)
    {
        var from = From(row, at);
        return row.Contains(from, at, Present) && !row.Contains(from, at, ["not here", "not free", "not around", "not available", "i'm in a", "i'm in court", "'s in a", "'s in court", "i'm in meetings", "'s in meetings", "'s in surgery", "i'm in surgery"]);
    }

    private static int From(TokenRow row, int at)
    {
        var from = at;
        while (from > 0 && at - from < Reach && !row[from - 1].EndsSentence)
            from--;
        return from;
    }
}

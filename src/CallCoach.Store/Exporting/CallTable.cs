using System.Globalization;

namespace CallCoach.Store;

/// <summary>Calls as CSV (RFC 4180), a line each.</summary>
public static class CallTable
{
    public const string Head =
        "call,started_at,seconds,outcome,corrected,reason,first_name,company,segment,number,rep_words,prospect_words,rep_share,tips_shown,tips_followed,promised,flagged,imported";

    public static string Line(CallHeader call)
    {
        ArgumentNullException.ThrowIfNull(call);
        return string.Join(',', new[]
        {
            call.Call,
            call.StartedAt.ToString("O", CultureInfo.InvariantCulture),
            call.Length.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture),
            call.Outcome?.ToString().ToLowerInvariant(),
            Yes(call.IsCorrected),
            call.Reason,
            call.FirstName,
            call.Company,
            call.Segment,
            call.Number,
            call.RepWords.ToString(CultureInfo.InvariantCulture),
            call.ProspectWords.ToString(CultureInfo.InvariantCulture),
            call.RepShare.ToString("0.####", CultureInfo.InvariantCulture),
            call.TipsShown.ToString(CultureInfo.InvariantCulture),
            call.TipsFollowed.ToString(CultureInfo.InvariantCulture),
            call.Promised,
            Yes(call.IsFlagged),
            Yes(call.IsImported),
        }.Select(Field));
    }

    private static string Yes(bool value) => value ? "yes" : "no";

    // A spreadsheet takes what begins like a formula for one; words that were said must not run there. A number in E.164 does begin
    // with a plus sign: the apostrophe before it is what spreadsheets themselves use for text.
    private static string Field(string? text)
    {
        var safe = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text ?? "";
        return safe.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}

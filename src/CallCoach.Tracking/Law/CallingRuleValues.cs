using System.Globalization;
using System.Text.RegularExpressions;
using CallCoach.Tracking.Hours;
using NodaTime;

namespace CallCoach.Tracking.Law;

/// <summary>Reads the values of law rows and says what form they take.</summary>
internal static partial class CallingRuleValues
{
    private static readonly Dictionary<string, string> Forms = new(StringComparer.Ordinal)
    {
        ["hours"] = "mon-fri 09:00-18:00; sat 10:00-13:00",
        ["holidays"] = "closed or open",
        ["attempts"] = "3 in 24h, or 4 in 30d",
        ["refusal"] = "60d",
        ["list"] = "consumers 31d, or everyone 28d",
        ["consent"] = "consumers, or nobody",
        ["capture"] = "notify, ask or off",
        ["calls"] = "open or locked",
    };

    /// <summary>Throws if a row's rule is unknown or its value has another form than the rule takes.</summary>
    public static void Check(CallingRule row)
    {
        if (!Forms.TryGetValue(row.Rule, out var form))
            throw new CallingRulesException($"Row \"{row.Region} {row.Rule}\": the rule is not known. Known: {string.Join(", ", Forms.Keys)}.");
        var fits = row.Rule switch
        {
            "hours" => Fits(row.Value),
            "attempts" => Cap().IsMatch(row.Value),
            "refusal" => Span().IsMatch(row.Value),
            "list" => List().IsMatch(row.Value),
            "holidays" => row.Value is "closed" or "open",
            "consent" => row.Value is "consumers" or "nobody",
            "capture" => row.Value is "notify" or "ask" or "off",
            _ => row.Value is "open" or "locked",
        };
        if (!fits)
            throw new CallingRulesException($"Row \"{row.Region} {row.Rule}\": \"{row.Value}\" is no value for it. Write {form}.");
    }

    public static AttemptCap ReadCap(string value)
    {
        var match = Cap().Match(value);
        return new AttemptCap(int.Parse(match.Groups["most"].Value, CultureInfo.InvariantCulture), ReadSpan(match.Groups["span"].Value));
    }

    public static ListDuty ReadList(string value)
    {
        var match = List().Match(value);
        return new ListDuty(match.Groups["who"].Value is "consumers", ReadSpan(match.Groups["span"].Value));
    }

    public static Duration ReadSpan(string value)
    {
        var count = int.Parse(value[..^1], CultureInfo.InvariantCulture);
        return value[^1] == 'h' ? Duration.FromHours(count) : Duration.FromDays(count);
    }

    public static CaptureMode ReadCapture(string value) => value switch
    {
        "notify" => CaptureMode.Notify,
        "off" => CaptureMode.Off,
        _ => CaptureMode.Ask,
    };

    private static bool Fits(string hours)
    {
        try
        {
            return WeeklyHours.Parse(hours) is not null;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"^(?<most>\d{1,3}) in (?<span>\d{1,4}[hd])$", RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex Cap();

    [GeneratedRegex(@"^\d{1,4}[hd]$", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Span();

    [GeneratedRegex(@"^(?<who>consumers|everyone) (?<span>\d{1,4}[hd])$", RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex List();
}

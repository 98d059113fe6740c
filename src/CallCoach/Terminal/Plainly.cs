namespace CallCoach;

/// <summary>Names of the wire in plain words. A name without words of its own is said as it is, without the dashes.</summary>
internal static class Plainly
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["dnc"] = "not to be called again",
        ["bad-number"] = "wrong number",
        ["callback-due"] = "a call back is due",
        ["call-just-began"] = "the call had just begun",
        ["another-tip-on-screen"] = "another tip was on the screen",
        ["outranked"] = "a better tip came at the same moment",
        ["too-soon-after-last"] = "too soon after the last tip",
        ["budget-spent"] = "enough tips for now",
        ["cooling-down"] = "the same was shown a short while ago",
        ["repeats"] = "it says what the last tips said",
        ["stale"] = "its moment had passed",
        ["not-sure-enough"] = "not sure enough",
        ["too-slight"] = "too slight",
        ["prospect-speaking"] = "the prospect was speaking",
        ["silence"] = "the moment was the prospect's",
        ["call-is-closing"] = "the prospect had said no",
        ["quiet"] = "you asked for quiet",
        ["intensity"] = "not at the intensity you chose",
        ["already-done"] = "you had done it already",
        ["shown-enough"] = "once a call is enough",
        ["muted"] = "you had put it away before",
        ["faded"] = "you have kept this well for many calls",
        ["withheld"] = "kept back by lot, to learn whether tips help",
        ["too-long"] = "too long for a glance",
        ["call-over"] = "the call was over",
    };

    public static string Said(string name) => Words.GetValueOrDefault(name) ?? name.Replace('-', ' ');
}

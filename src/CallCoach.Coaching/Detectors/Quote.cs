namespace CallCoach.Coaching.Detectors;

/// <summary>Words of the call inside the reason of a tip.</summary>
internal static class Quote
{
    /// <summary>A reason has at most 45 characters.</summary>
    public const int Longest = 45;

    /// <summary>Heard: "Not right now." Long words are cut between words.</summary>
    public static string Heard(string words)
    {
        const string Before = "Heard: \"";
        const string After = "\"";
        var room = Longest - Before.Length - After.Length;
        var text = words.Trim();
        if (text.Length > room)
        {
            var cut = text.LastIndexOf(' ', room - 3);
            text = (cut > 0 ? text[..cut] : text[..(room - 3)]).TrimEnd(',', ';', ' ') + "...";
        }

        return Before + text + After;
    }
}

using System.Text.RegularExpressions;

namespace CallCoach.Coaching.Detectors.Signals;

/// <summary>Tells a mailbox from a screener, a menu and a dead line: each wants something else of the rep.</summary>
internal static partial class Machines
{
    public static Reaction Of(string said, CallHead? head)
    {
        if (Screens().IsMatch(said))
            return new("Name, company, reason. One line.");
        if (Dead().IsMatch(said))
            return new("Log it missed. Try later.");
        if (!Records().IsMatch(said))
            return Reaction.None;
        return head is { Lead.IsWarm: true } or { Playbook.IsWarm: true } ? new("Name, one reason, 20 seconds.") : new("Cold? Hang up. Recycle.");
    }

    [GeneratedRegex(
        @"\bscreening|call assist|(?:say|state) your name\b|\b(?:why|reason) (?:you are|you're|for) calling\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternLimit.Milliseconds)]
    private static partial Regex Screens();

    [GeneratedRegex(
        @"\b(?:switched off|out of range|not in service|disconnected|try (?:your call )?again later|not reachable|mailbox (?:is )?full)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternLimit.Milliseconds)]
    private static partial Regex Dead();

    [GeneratedRegex(
        @"\b(?:message|massage|voicemail|mailbox|beep|leave (?:me|us|your|a)|record|not available|you(?:'ve| have) reached|what to do|the drill|can't (?:get|come) to the phone|away from my desk)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternLimit.Milliseconds)]
    private static partial Regex Records();
}

using System.Text.RegularExpressions;

namespace CallCoach.Coaching.Detectors.Signals;

/// <summary>Signals in the order of their weight, and the reaction to each.</summary>
internal static partial class Reactions
{
    private const string BetterTime = "asks-better-time";
    private const string OpenQuestion = "open-question";
    private const string NextStep = "next-step";

    /// <summary>Of several signals in one utterance the first of these makes the tip.</summary>
    public static readonly string[] Priority =
    [
        "remove-me", "voicemail", "wrong-number", "not-interested", "wants-time", "not-now", "send-info", "who-is-this",
        "gatekeeper", "interested", "already-have", "price", "question",
    ];

    public static Reaction Of(SeenSignal signal, Utterance utterance, CallHead? head) => signal.Label switch
    {
        "remove-me" => new("Confirm. Remove. Say goodbye.", "I'll take this number off now.", "thanks-and-moves-on", 3, TipClass.Legal, TipTone.Legal),
        "voicemail" => Machines.Of(utterance.Text, head),
        "wrong-number" => signal.Fine is "left_company" ? new("Ask who has it now.", Asks: OpenQuestion) : new("Apologise once. Mark it wrong."),
        "not-interested" => new("Thank them. Let it go.", "Thanks for telling me straight, {name}.", "thanks-and-moves-on", 3),
        "wants-time" => SpokenWhen.In(utterance.Text) is { } when
            ? new("Repeat it back. Save it.", when, NextStep)
            : new("Get a day and time.", "Tomorrow about two?", BetterTime),
        "not-now" => new("Ask for a better time.", "When suits you, {name}?", BetterTime),
        "send-info" => new("Ask what's useful. Offer a note.", "Which bit should I put in it?", OpenQuestion),
        "who-is-this" => signal.Fine is "how_got_number" ? new("Give the true source.") : new("Name, company, reason. Plainly."),
        "already-have" => signal.Fine is "contract"
            ? new("Ask when it ends.", "When does it come up?", OpenQuestion)
            : new("Respect it. Ask what works.", "What do they do well for you?", OpenQuestion),
        "price" => new("Pause. Ask compared with what.", "What are you setting it against?", OpenQuestion),
        "gatekeeper" => Away().IsMatch(utterance.Text)
            ? new("Be open. Use their name.", "When is a good time to try again?", BetterTime)
            : new("Be open. Use their name."),
        "interested" => Pain(utterance) ? new("Let them talk.", Severity: 1) : new("Follow it. Ask, then listen.", Asks: OpenQuestion, Severity: 1),
        _ => new("Answer short. Ask back.", Asks: OpenQuestion, Severity: 1),
    };

    /// <summary>Somebody who tells at length what goes wrong wants to be heard, not asked.</summary>
    private static bool Pain(Utterance utterance) =>
        utterance.Text.Count(letter => letter == ' ') >= 9 && !utterance.Text.Contains('?', StringComparison.Ordinal);

    /// <summary>The one who is asked for can't come to the phone.</summary>
    [GeneratedRegex(
        @"\b(?:in a meeting|message|not in|isn't in|out (?:on|at|of|until|till)|away|on holiday|on leave|with a|busy|tied up|another line|the other line|off (?:today|till|until)|in court|back (?:on|at|in|by|after))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternLimit.Milliseconds)]
    private static partial Regex Away();
}

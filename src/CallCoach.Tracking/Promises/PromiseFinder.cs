using System.Text.RegularExpressions;
using CallCoach.Tracking.Conversations;
using CallCoach.Tracking.FollowUps;
using CallCoach.Tracking.SpokenTimes;
using NodaTime;

namespace CallCoach.Tracking.Promises;

/// <summary>Finds what the rep promised ("I'll send you the list today"), for every promise needs a task behind it.</summary>
public sealed partial class PromiseFinder(SpokenTimeReader reader)
{
    private static readonly (PromiseKind Kind, string[] Verbs)[] Verbs =
    [
        (PromiseKind.Send, ["send", "email", "mail", "text", "post", "forward", "share", "ship", "drop you", "fire over", "get that over", "get it over", "get you"]),
        (PromiseKind.Bring, ["bring", "drop off", "drop in with", "hand you"]),
        (PromiseKind.Show, ["show", "walk you through", "demo"]),
        (PromiseKind.FindOut, ["find out", "check", "look into", "look up", "ask", "dig out", "come back to you on", "get back to you on"]),
        (PromiseKind.Arrange, ["set up", "book", "arrange", "put together", "draft", "prepare", "hold", "line up", "introduce", "make sure"]),
        (PromiseKind.Remove, ["take you off", "take this number off", "take your number off", "take it off", "remove"]),
    ];

    /// <summary>All promises of the rep in a conversation, the same thing promised twice only once.</summary>
    public IReadOnlyList<Promise> Find(IReadOnlyList<SpokenTurn> turns, ZonedDateTime began)
    {
        var found = new List<Promise>();
        for (var at = 0; at < turns.Count; at++)
        {
            if (turns[at].Side != ConversationSide.Rep)
                continue;
            foreach (var promise in In(turns[at], at, began))
            {
                var earlier = found.FindIndex(other => IsSame(other, promise));
                if (earlier < 0)
                    found.Add(promise);
                else
                    found[earlier] = Fuller(found[earlier], promise);
            }
        }

        return found;
    }

    private IEnumerable<Promise> In(SpokenTurn turn, int at, ZonedDateTime began)
    {
        foreach (Match match in Commitment().Matches(turn.Text))
        {
            var rest = turn.Text[(match.Index + match.Length)..];
            var (kind, verb) = KindOf(rest);
            if (verb.Length == 0 || IsIdle(kind, rest[verb.Length..]))
                continue;
            var clause = ClauseEnd().Match(rest) is { Success: true } end ? rest[..end.Index] : rest;
            var said = began.Plus(Duration.FromTimeSpan(turn.At));
            var due = reader.ReadTask(clause, said);
            var (what, whom) = Parts(clause[Math.Min(verb.Length, clause.Length)..]);
            yield return new Promise(
                kind, what, whom, due.Days.Count == 1 ? due.Day : null,
                Condition().IsMatch(turn.Text[..match.Index]), new SpokenMoment(at, turn.At, turn.Text));
        }
    }

    /// <summary>"Let me check, um," and "I'll check in with you" promise nothing.</summary>
    private static bool IsIdle(PromiseKind kind, string rest) =>
        kind == PromiseKind.FindOut && (rest.TrimStart().Length == 0 || rest.TrimStart()[0] is ',' or '.' || rest.TrimStart().StartsWith("in with", StringComparison.OrdinalIgnoreCase) || rest.TrimStart().StartsWith("you ", StringComparison.OrdinalIgnoreCase));

    private static (PromiseKind Kind, string Verb) KindOf(string rest)
    {
        foreach (var (kind, verbs) in Verbs)
        {
            foreach (var verb in verbs)
            {
                if (rest.StartsWith(verb, StringComparison.OrdinalIgnoreCase) && (rest.Length == verb.Length || !char.IsLetter(rest[verb.Length])))
                    return (kind, verb);
            }
        }

        return (default, "");
    }

    /// <summary>"you the list", "the invite to the front desk": the thing, and who gets it if that is not the person on the line.</summary>
    private static (string What, string? ToWhom) Parts(string rest)
    {
        var text = Timing().Replace(rest, " ").Trim(' ', ',', '.', '!', '?', '-');
        text = Vocative().Replace(BeforeComma().Replace(Receiver().Replace(text, ""), ","), "").Trim();
        var to = Recipient().Match(text);
        if (!to.Success)
            return (Trim(text), null);
        var whom = to.Groups["whom"].Value.Trim();
        return (Trim(text[..to.Index]), whom is "you" or "you both" ? null : whom);
    }

    private static string Trim(string what) => Empty().IsMatch(what) ? "" : Spaces().Replace(what, " ").Trim(' ', ',');

    private static bool IsSame(Promise one, Promise other) =>
        one.Kind == other.Kind && (one.What.Length == 0 || other.What.Length == 0
            || one.What.Contains(other.What, StringComparison.OrdinalIgnoreCase) || other.What.Contains(one.What, StringComparison.OrdinalIgnoreCase));

    private static Promise Fuller(Promise one, Promise other) => one with
    {
        What = one.What.Length >= other.What.Length ? one.What : other.What,
        ToWhom = one.ToWhom ?? other.ToWhom,
        DueOn = one.DueOn ?? other.DueOn,
        IsConditional = one.IsConditional && other.IsConditional,
    };

    [GeneratedRegex(@"\b(?:i'll|i\u2019ll|i will|i'm going to|i am going to|i'm gonna|let me|we'll|we will|i can)\s+(?:(?:just|also|then|quickly|happily|certainly|definitely|go ahead and)\s+)*", RegexOptions.IgnoreCase, PatternLimit.Milliseconds)]
    private static partial Regex Commitment();

    [GeneratedRegex(@"[.?!;]|,?\s+(?:and|but|so)\s+(?:i'll|i\u2019ll|i will|i|we'll|you|ring|call|then)\b|\s+(?:i'll|i\u2019ll)\b|,\s+(?:jordan|so|which|because|and you)\b|\s+because\b|\s+before i\b", RegexOptions.IgnoreCase, PatternLimit.Milliseconds)]
    private static partial Regex ClauseEnd();

    [GeneratedRegex(@"\b(?:if you|in case you|unless you)\b[^.?!]*$", RegexOptions.IgnoreCase, PatternLimit.Milliseconds)]
    private static partial Regex Condition();

    [GeneratedRegex(@"[,\s]+(?:(?:by|on|before|after|this|first thing|later)\s+)?(?:today|tonight|tomorrow|right away|straight away|now|this (?:morning|afternoon|evening|week)|later|lunch|monday|tuesday|wednesday|thursday|friday|the end of (?:the )?(?:day|week)|noon|next week)\b(?:\s+(?:morning|afternoon|evening))?", RegexOptions.IgnoreCase, PatternLimit.Milliseconds)]
    private static partial Regex Timing();

    [GeneratedRegex(@"^(?:you both|you all|you|across|over|round|along)\s+", RegexOptions.IgnoreCase, PatternLimit.Milliseconds)]
    private static partial Regex Receiver();

    /// <summary>A lone word after the last comma is a name called out.</summary>
    [GeneratedRegex(@",\s*\p{L}+$", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Vocative();

    [GeneratedRegex(@"\s+,", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex BeforeComma();

    [GeneratedRegex(@"(?:^|\s)(?:to|over to|across to)\s+(?<whom>(?:the |your |you )?[\p{L}' ]{2,40})$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex Recipient();

    [GeneratedRegex(@"^(?:it|that|this|one|them|those|you|over)?$", RegexOptions.IgnoreCase, PatternLimit.Milliseconds)]
    private static partial Regex Empty();

    [GeneratedRegex(@"\s+", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Spaces();
}

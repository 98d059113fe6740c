using System.Text.RegularExpressions;

namespace CallCoach.Coaching.Phrases;

/// <summary>Looks for phrases in what a rep said, with and without fillers, and asks the guards.</summary>
internal sealed class PhraseFinder(IReadOnlyList<PhraseRule> rules)
{
    /// <summary>Disagreement raises these by one, at most to 3: in a disagreement a negative weighs more.</summary>
    private static readonly HashSet<string> Boosted = new(StringComparer.Ordinal) { "refusal", "contradiction", "blame", "dismissive", "negative_question" };

    public IReadOnlyList<PhraseMatch> Find(NormalText text, LineContext context)
    {
        var found = new List<PhraseMatch>();
        foreach (var rule in rules)
        {
            if (!InContext(rule, context))
                continue;
            var before = found.Count;
            found.AddRange(Look(rule, text, context));
            if (found.Count == before && !ReferenceEquals(text.WithoutFillers, text))
                found.AddRange(Look(rule, text.WithoutFillers, context));
        }

        return found;
    }

    private static bool InContext(PhraseRule rule, LineContext context) => rule.Context switch
    {
        PhraseContext.TurnStart => context.TurnStart,
        PhraseContext.AfterObjection => context is { TurnStart: true, AfterObjection: true },
        PhraseContext.AfterNo => context.AfterNo,
        _ => rule.Position is not PhrasePosition.Voicemail || context.LeavingMessage,
    };

    private static IEnumerable<PhraseMatch> Look(PhraseRule rule, NormalText text, LineContext context)
    {
        var from = 0;
        while (rule.Pattern.Match(text, from) is { Success: true, Length: > 0 } match)
        {
            if (Judge(rule, match, text, context) is { } found)
            {
                yield return found;
                from = match.Index + match.Length;
                continue;
            }

            // From one character further on, not from the end of what was turned down: that may hide a good match.
            from = match.Index + 1;
        }
    }

    private static PhraseMatch? Judge(PhraseRule rule, Match match, NormalText text, LineContext context)
    {
        var tokens = text.Touched(match.Index, match.Length);
        if (rule.Context is PhraseContext.TurnStart or PhraseContext.AfterObjection && tokens.First > 0)
            return null;
        if (rule.Group is "concept" && SentenceEnd(text, tokens) is var end && end < tokens.Last)
        {
            // What is quoted ends with its sentence; any other concept is said in one.
            if (rule.Strength is not Strength.Veto)
                return null;
            tokens = tokens with { Last = end };
        }
        else if (CutsToken(text, tokens, match.Index, match.Index + match.Length) || (rule.IsTeams && SentenceEnd(text, tokens) < tokens.Last))
        {
            return null;
        }

        if (Echo.Mirrors(text, tokens, context.RecentProspect))
            return null;
        var guards = rule.Guards.Where(guard => guard.Holds(text, tokens, context.PreviousProspect)).ToList();
        return guards.Exists(guard => guard.Drops)
            ? null
            : new PhraseMatch(rule, text.Tokens[tokens.First].From, text.Tokens[tokens.Last].To, SeverityOf(rule, context), guards.Count > 0);
    }

    /// <summary>"Fail-safe" holds no "fail": a word with hyphens is one word.</summary>
    private static bool CutsToken(NormalText text, TokenRange tokens, int from, int to) =>
        text.Tokens[tokens.First].At < from || text.Tokens[tokens.Last].At + text.Tokens[tokens.Last].Length > to;

    /// <summary>Last token of the sentence that the match begins in. Text without punctuation is taken as one sentence.</summary>
    private static int SentenceEnd(NormalText text, TokenRange tokens)
    {
        var token = tokens.First;
        while (token < tokens.Last && !text.Tokens[token].EndsSentence)
            token++;
        return token;
    }

    private static int SeverityOf(PhraseRule rule, LineContext context)
    {
        var severity = rule.Severity;
        if (rule.Position is PhrasePosition.Open && !context.Opening)
            severity--;
        if ((context.AfterObjection || context.AfterNo) && Boosted.Contains(rule.Group))
            severity++;
        return Math.Clamp(severity, 0, 3);
    }
}

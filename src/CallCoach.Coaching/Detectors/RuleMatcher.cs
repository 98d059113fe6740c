using CallCoach.Coaching.Phrases;

namespace CallCoach.Coaching.Detectors;

/// <summary>Looks for rules in an utterance, given the states that the call is in.</summary>
internal sealed class RuleMatcher(IReadOnlyList<PhraseRule> rules)
{
    public IReadOnlyList<RuleMatch> Match(NormalText text, IReadOnlySet<string> states)
    {
        var found = new List<RuleMatch>();
        foreach (var rule in rules)
        {
            if (rule.When.Count > 0 && !rule.When.Any(states.Contains))
                continue;
            if (rule.WhenNot.Any(states.Contains))
                continue;
            if ((Look(rule, text) ?? (ReferenceEquals(text.WithoutFillers, text) ? null : Look(rule, text.WithoutFillers))) is { } match)
                found.Add(match);
        }

        return found;
    }

    private static RuleMatch? Look(PhraseRule rule, NormalText text)
    {
        // From one character further on, not from the end of what was turned down: that may hide a good match.
        for (var match = rule.Pattern.Match(text); match.Success && match.Length > 0; match = rule.Pattern.Match(text, match.Index + 1))
        {
            var tokens = text.Touched(match.Index, match.Length);
            if (text.Tokens[tokens.First].At != match.Index || (rule.IsTeams && Cuts(text, tokens, match.Index + match.Length)) || Crosses(text, tokens) || (rule.Asked && !Asked(text, tokens.Last)))
                continue;
            return rule.Guards.Any(guard => guard.Holds(text, tokens, NormalText.Empty)) ? null : new RuleMatch(rule, tokens);
        }

        return null;
    }

    private static bool Cuts(NormalText text, TokenRange tokens, int end) => text.Tokens[tokens.Last].At + text.Tokens[tokens.Last].Length > end;

    private static bool Crosses(NormalText text, TokenRange tokens)
    {
        for (var token = tokens.First; token < tokens.Last; token++)
        {
            if (text.Tokens[token].EndsSentence)
                return true;
        }

        return false;
    }

    private static bool Asked(NormalText text, int token)
    {
        while (token < text.Tokens.Count - 1 && !text.Tokens[token].EndsSentence)
            token++;
        return text.Tokens[token].EndsQuestion;
    }
}

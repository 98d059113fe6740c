using System.Text.RegularExpressions;

namespace CallCoach.Coaching.Rewriting;

/// <summary>Makes one positive sentence out of a negative one, in the rep's own words, where the words allow it.</summary>
internal static partial class PositiveRewriter
{
    /// <param name="utterance">What the rep said.</param>
    /// <param name="from">First character of the negative wording in it.</param>
    public static Rewrite? Of(string utterance, int from)
    {
        var sentences = SpokenSentence.In(utterance);
        var index = sentences.TakeWhile(sentence => sentence.To <= from).Count();
        if (index >= sentences.Count)
            return null;
        if (index + 1 < sentences.Count && WhatWorks(sentences[index + 1].Text) is { } works)
            return works;
        var sentence = Plain(sentences[index].Text);
        foreach (var form in SentenceForms.All)
        {
            if (form.Turn(sentence) is { } turned && Soundness.Finish(turned) is { } sound)
                return new Rewrite(sound, form.Headline);
        }

        return null;
    }

    /// <summary>"We can't sync with every calendar. Outlook does work, though.": what works was said, only second.</summary>
    private static Rewrite? WhatWorks(string next)
    {
        var match = Though().Match(next);
        return match.Success && Soundness.Finish(match.Groups["good"].Value) is { } sound ? new Rewrite(sound, Rewrite.LeadWithWhatWorks) : null;
    }

    private static string Plain(string sentence) => Opening().Replace(Filler().Replace(sentence, " "), "").Trim(' ', ',');

    [GeneratedRegex(@"^(?<good>[\w' ,-]+?),? (?:though|however)$|^(?:but|still|instead),? (?<good>(?:i|we|it|you|our|the)\b[\w' ,-]+)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, PatternLimit.Milliseconds)]
    private static partial Regex Though();

    [GeneratedRegex(@"(?:^|,? )(?:um|uh|er|erm|hmm)\b,?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternLimit.Milliseconds)]
    private static partial Regex Filler();

    [GeneratedRegex(@"^\s*(?:(?:well|so|look|okay|ok|right|oh|yes|yeah|sure|now)(?:,\s*|\s+))+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternLimit.Milliseconds)]
    private static partial Regex Opening();
}

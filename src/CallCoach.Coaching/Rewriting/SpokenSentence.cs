namespace CallCoach.Coaching.Rewriting;

/// <summary>A sentence of an utterance: its words without the marks at its end, and where it stands.</summary>
internal sealed record SpokenSentence(string Text, int From, int To)
{
    /// <summary>An utterance without punctuation is one sentence.</summary>
    public static IReadOnlyList<SpokenSentence> In(string utterance)
    {
        var sentences = new List<SpokenSentence>();
        var from = 0;
        for (var i = 0; i <= utterance.Length; i++)
        {
            var ends = i == utterance.Length || (utterance[i] is '.' or '?' or '!' && (i + 1 == utterance.Length || utterance[i + 1] == ' '));
            if (!ends)
                continue;
            var text = utterance[from..i].Trim();
            if (text.Length > 0)
                sentences.Add(new SpokenSentence(text.Replace('\u2019', '\''), from, i));
            from = i + 1;
        }

        return sentences;
    }
}

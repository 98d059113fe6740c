namespace CallCoach.Coaching.Detectors;

/// <summary>Characters of an utterance seen as words: when they were said, and how sure the recogniser was.</summary>
internal static class Spot
{
    public static Place Of(Utterance utterance, int from, int to)
    {
        var (first, last) = Words(utterance, from, to);
        return new Place(
            utterance.Speaker, utterance.Id, from, to - from,
            first is null ? utterance.Start : first.Start, last is null ? utterance.End : last.End);
    }

    /// <summary>The lowest confidence of the words, 1 if the recogniser gave none.</summary>
    public static float Lowest(Utterance utterance, int from, int to)
    {
        var lowest = 1f;
        foreach (var (word, at) in At(utterance))
        {
            if (at < to && from < at + word.Text.Length)
                lowest = Math.Min(lowest, word.Confidence);
        }

        return lowest;
    }

    private static (Word? First, Word? Last) Words(Utterance utterance, int from, int to)
    {
        Word? first = null;
        Word? last = null;
        foreach (var (word, at) in At(utterance))
        {
            if (at >= to || from >= at + word.Text.Length)
                continue;
            first ??= word;
            last = word;
        }

        return (first, last);
    }

    /// <summary>The text of an utterance is its words joined by one blank.</summary>
    private static IEnumerable<(Word Word, int At)> At(Utterance utterance)
    {
        var at = 0;
        foreach (var word in utterance.Words)
        {
            yield return (word, at);
            at += word.Text.Length + 1;
        }
    }
}

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

    /// <summary>
    /// How well the words were heard, 0 to 1; 1 if the recogniser gave no confidence. Of up to three words the lowest counts; of more
    /// the lower quartile, because one doubtful word among many sure ones does not change what was said.
    /// </summary>
    public static float Heard(Utterance utterance, int from, int to)
    {
        float[] confidences = [.. At(utterance).Where(spoken => spoken.At < to && from < spoken.At + spoken.Word.Text.Length)
            .Select(spoken => spoken.Word.Confidence).Order()];
        return confidences.Length == 0 ? 1 : confidences[confidences.Length / 4];
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

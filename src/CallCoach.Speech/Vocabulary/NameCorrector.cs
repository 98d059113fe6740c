namespace CallCoach.Speech.Vocabulary;

/// <summary>
/// Prints a known name where a final has words that sound like it: "Calum" for Callum, "bright loop" for Brightloop. An ordinary
/// word that the engine was sure of is never changed; only its blank goes where two make the very letters of a name. What was
/// changed keeps the engine's own text beside it.
/// </summary>
internal sealed class NameCorrector(IReadOnlyList<string> names)
{
    // A name of one word is heard as up to three: "hub or pay".
    private const int MostWords = 3;

    // Below it the engine's own word for a short sound is right about every other time.
    private const float Sure = 0.5f;

    // Words that are no ordinary ones are names or mistakes; above it they are mostly right.
    private const float Doubt = 0.6f;

    private readonly IReadOnlyList<KnownName> _names = KnownName.Of(names);
    private readonly HashSet<string> _known = [.. names.SelectMany(name => name.Split(' ')).Select(KnownName.LettersOf)];

    public IReadOnlyList<HeardWord> Correct(IReadOnlyList<HeardWord> words)
    {
        if (_names.Count == 0 || words.Count == 0)
            return words;

        var corrected = new List<HeardWord>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            var found = false;
            for (var count = Math.Min(MostWords, words.Count - i); count >= 1 && !found; count--)
            {
                if (HeardPhrase.Of(words, i, count) is not { } phrase || Match(phrase) is not { } name)
                    continue;
                corrected.Add(phrase.As(name.Text));
                i += count - 1;
                found = true;
            }

            if (!found)
                corrected.Add(words[i]);
        }

        return corrected;
    }

    private KnownName? Match(HeardPhrase phrase)
    {
        if (phrase.Words.Count == 1 && _known.Contains(phrase.Letters))
            return null;
        KnownName? best = null;
        var (least, isTie) = (int.MaxValue, false);
        foreach (var name in _names)
        {
            var (likeness, distance) = name.To(phrase.Letters, phrase.Key);
            if (!IsEnough(likeness, phrase))
                continue;
            isTie = distance == least;
            if (distance < least)
                (best, least) = (name, distance);
        }

        return isTie ? null : best;
    }

    private bool IsEnough(Likeness likeness, HeardPhrase phrase)
    {
        if (likeness == Likeness.Same)
            return phrase.Words.Count > 1;
        if (likeness == Likeness.None || phrase.Words.Any(IsSurelyOther))
            return false;
        return likeness == Likeness.Near || phrase.Words.All(word => word.Confidence < Doubt);
    }

    // An ordinary word that was heard well, or another name that is known.
    private bool IsSurelyOther(HeardWord word)
    {
        var letters = KnownName.LettersOf(HeardPhrase.Bare(word.Text));
        return _known.Contains(letters) || (word.Confidence >= Sure && (letters.Length < 2 || IsOrdinary(word.Text, letters)));
    }

    private static bool IsOrdinary(string text, string letters) =>
        OrdinaryWords.Contains(letters) || OrdinaryWords.Contains(HeardPhrase.Bare(text)) || text.Any(char.IsDigit);
}

namespace CallCoach.Speech.WhisperNet;

/// <summary>Makes the decoder's prompt of names and product words.</summary>
internal static class VocabularyPrompt
{
    // Some 50 tokens: a name takes two to three of them, a token some four letters. A longer prompt costs time in each decode.
    private const int LongestInCharacters = 200;

    /// <summary>The words that fit, in their order; <see langword="null"/> where there are none.</summary>
    public static string? Fit(string? vocabulary)
    {
        if (string.IsNullOrWhiteSpace(vocabulary))
            return null;

        var fitting = "";
        foreach (var word in vocabulary.Split([',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var longer = fitting.Length == 0 ? word : $"{fitting}, {word}";
            if (longer.Length > LongestInCharacters)
                break;
            fitting = longer;
        }

        return fitting.Length == 0 ? null : $"{fitting}.";
    }
}

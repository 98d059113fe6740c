namespace CallCoach.Speech.WhisperNet;

/// <summary>Makes the decoder's prompt of the way people talk, and of names and product words.</summary>
internal static class DecodePrompt
{
    // Some 50 tokens: a name takes two to three of them, a token some four letters. A longer prompt costs time in each decode.
    private const int LongestInCharacters = 200;

    /// <summary>The style and the words that fit after it, in their order; <see langword="null"/> where there is neither.</summary>
    public static string? Fit(string? style, string? vocabulary)
    {
        if (string.IsNullOrWhiteSpace(vocabulary))
            return style;

        var fitting = "";
        foreach (var word in vocabulary.Split([',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var longer = fitting.Length == 0 ? word : $"{fitting}, {word}";
            if (longer.Length > LongestInCharacters)
                break;
            fitting = longer;
        }

        return fitting.Length == 0 ? style : style is null ? $"{fitting}." : $"{style} {fitting}.";
    }
}

namespace CallCoach.Measuring.Text;

/// <summary>
/// Words without case and punctuation, one for each word as printed: for matching words that carry times. Numbers keep the form
/// in which they were printed, since the normal form would join and split words.
/// </summary>
internal static class PlainWords
{
    public static string Of(string word)
    {
        Span<char> plain = stackalloc char[Math.Min(word.Length, 64)];
        var length = 0;
        foreach (var letter in word.AsSpan(0, plain.Length))
        {
            if (char.IsLetterOrDigit(letter))
                plain[length++] = char.ToLowerInvariant(letter);
        }

        return plain[..length].ToString();
    }

    public static string[] Of(IEnumerable<string> words) => [.. words.Select(Of)];
}

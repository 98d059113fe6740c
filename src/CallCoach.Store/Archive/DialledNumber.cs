namespace CallCoach.Store;

/// <summary>A telephone number with its country, as digits after a plus sign.</summary>
public static class DialledNumber
{
    private const int Fewest = 7;
    private const int Most = 15; // E.164

    /// <returns>The number in E.164, or null where it is none or has no country.</returns>
    public static string? Normalise(string text)
    {
        var trimmed = text.Trim();
        var international = trimmed.StartsWith("00", StringComparison.Ordinal) ? "+" + trimmed[2..] : trimmed;
        if (!international.StartsWith('+') || international.Skip(1).Any(letter => !char.IsAsciiDigit(letter) && !" -().".Contains(letter, StringComparison.Ordinal)))
            return null;

        var digits = new string([.. international.Where(char.IsAsciiDigit)]);
        return digits.Length is >= Fewest and <= Most ? "+" + digits : null;
    }
}

namespace CallCoach.Calls;

/// <summary>
/// Telephone numbers: with a country's sign, in the North American or a British form, or any of seven digits and more where the talk is
/// of calling. The number of a thing (order, part, invoice) is none.
/// </summary>
internal static class PhoneRule
{
    private const string Label = "[phone]";

    private static readonly HashSet<string> Talk = new(StringComparer.Ordinal)
    {
        "phone", "cell", "mobile", "number", "call", "reach", "text", "ring", "extension", "landline", "telephone", "dial", "whatsapp", "line",
    };

    public static IEnumerable<Redaction> Find(SpokenLine line)
    {
        foreach (var run in line.Runs.Where(run => !NumberContext.IsLabelled(line, run)))
        {
            if (IsPhone(line, run))
                yield return new Redaction(run.First, run.Last, Label);
        }
    }

    private static bool IsPhone(SpokenLine line, DigitRun run)
    {
        var digits = run.Digits;
        if (line.Words[run.First].TrimStart('"', '(').StartsWith('+') || (run.First > 0 && line.Plain[run.First - 1] is "plus"))
            return digits.Length is >= 8 and <= 15;
        if (IsNorthAmerican(digits) || IsBritish(digits) || IsInternational(digits))
            return true;
        return digits.Length is >= 7 and <= 15 && (IsWrittenLocal(line, run) || line.BackFrom(run.First).Take(8).Any(Talk.Contains));
    }

    // The digits 0 and 1 begin neither an area nor an exchange.
    private static bool IsNorthAmerican(string digits) =>
        (digits.Length == 10 ? digits : digits is ['1', ..] && digits.Length == 11 ? digits[1..] : "") is { Length: 10 } number
        && number[0] >= '2' && number[3] >= '2';

    private static bool IsBritish(string digits) => digits is ['0', '1' or '2' or '3' or '7' or '8', ..] && digits.Length is 10 or 11;

    private static bool IsInternational(string digits) => digits.StartsWith("00", StringComparison.Ordinal) && digits.Length is >= 11 and <= 16;

    private static bool IsWrittenLocal(SpokenLine line, DigitRun run) =>
        run.Pieces.Count == 1 && line.Words[run.First].TrimEnd('.', ',', '?', '!') is { Length: 8 } word && word[3] == '-' && char.IsAsciiDigit(word[0]) && word[0] >= '2';
}

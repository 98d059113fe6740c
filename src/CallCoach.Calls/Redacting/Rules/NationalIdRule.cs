using System.Text.RegularExpressions;

namespace CallCoach.Calls;

/// <summary>
/// National numbers. A form with letters or a strong check stands alone (NINO, IBAN, DNI, NIR, a written SSN); bare digits with a weak
/// one or none need the word for them shortly before (SSN, SIN, NHS).
/// </summary>
internal static partial class NationalIdRule
{
    private const string Label = "[id]";
    private const int MostWords = 12;

    public static IEnumerable<Redaction> Find(SpokenLine line)
    {
        foreach (var run in line.Runs)
        {
            if (IsByDigits(line, run))
                yield return new Redaction(run.First, run.Last, Label);
        }

        foreach (var lettered in WithLetters(line))
            yield return lettered;
    }

    private static bool IsByDigits(SpokenLine line, DigitRun run)
    {
        var digits = run.Digits;
        var back = line.BackFrom(run.First).ToList();
        if (digits.Length == 9 && IsSocialSecurity(digits) && (IsWrittenSsn(line, run) || back.Exists(word => word is "social" or "ssn" or "itin")))
            return true;
        if (digits.Length == 4 && back.Take(10).Any(word => word is "ssn" or "social") && back.Take(6).Contains("four", StringComparer.Ordinal))
            return true; // "the last four of your social"
        if (digits.Length == 9 && CardRule.Luhn(digits) && back.Exists(word => word is "sin" or "insurance"))
            return true;
        if (digits.Length == 10 && IsNhs(digits) && back.Exists(word => word is "nhs"))
            return true;
        return digits.Length == 15 && digits[0] is '1' or '2' && IsNir(digits);
    }

    // Social Security Administration: no 000, 666 or 9xx in front, no 00, no 0000.
    private static bool IsSocialSecurity(string digits) =>
        digits[..3] is not ("000" or "666") && digits[0] != '9' && digits[3..5] != "00" && digits[5..] != "0000";

    private static bool IsWrittenSsn(SpokenLine line, DigitRun run) => run.Pieces.Count == 1 && WrittenSsn().IsMatch(line.Words[run.First]);

    // Weights 10 to 2, the check digit is 11 less the remainder.
    private static bool IsNhs(string digits)
    {
        var sum = 0;
        for (var i = 0; i < 9; i++)
            sum += (10 - i) * (digits[i] - '0');
        var check = (11 - (sum % 11)) % 11;
        return check < 10 && check == digits[9] - '0';
    }

    private static bool IsNir(string digits) =>
        long.Parse(digits[..13], System.Globalization.CultureInfo.InvariantCulture) is var number
        && 97 - (number % 97) == long.Parse(digits[13..], System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Forms with letters, over as many words as they are cut into: "QQ 12 34 56 C".</summary>
    private static IEnumerable<Redaction> WithLetters(SpokenLine line)
    {
        for (var first = 0; first < line.Words.Count; first++)
        {
            var joined = "";
            for (var last = first; last < Math.Min(line.Words.Count, first + MostWords); last++)
            {
                joined += Compact(line, last);
                if (joined.Length > 34)
                    break;
                if (!IsLettered(joined) || (last + 1 < line.Words.Count && IsLettered(joined + Compact(line, last + 1))))
                    continue;
                yield return new Redaction(first, last, Label);
                first = last;
                break;
            }
        }
    }

    private static string Compact(SpokenLine line, int word)
    {
        var run = line.Runs.FirstOrDefault(run => run.Pieces.Any(piece => piece.First <= word && word <= piece.Last));
        if (run?.Pieces.First(piece => piece.First <= word && word <= piece.Last) is { } piece)
            return piece.First == word ? piece.Digits : "";
        return new string([.. line.Words[word].Where(char.IsAsciiLetterOrDigit)]).ToUpperInvariant();
    }

    private static bool IsLettered(string text) => IsNino(text) || IsIban(text) || IsDni(text);

    private static bool IsNino(string text) => Nino().IsMatch(text);

    private static bool IsDni(string text) =>
        text.Length == 9 && char.IsAsciiLetter(text[8]) && text[..8].All(char.IsAsciiDigit)
        && "TRWAGMYFPDXBNJZSQVHLCKE"[int.Parse(text[..8], System.Globalization.CultureInfo.InvariantCulture) % 23] == text[8];

    // ISO 13616: the first four to the end, letters as 10 to 35, remainder 1.
    private static bool IsIban(string text)
    {
        if (text.Length is < 15 or > 34 || !Iban().IsMatch(text))
            return false;

        var rest = 0;
        foreach (var letter in string.Concat(text.AsSpan(4), text.AsSpan(0, 4)))
            rest = char.IsAsciiDigit(letter) ? ((rest * 10) + letter - '0') % 97 : ((rest * 100) + letter - 'A' + 10) % 97;
        return rest == 1;
    }

    [GeneratedRegex("^\\W*[0-9]{3}-[0-9]{2}-[0-9]{4}\\W*$", RegexOptions.CultureInvariant, 100)]
    private static partial Regex WrittenSsn();

    // HMRC: neither D, F, I, Q, U, V in front, nor O second; some pairs were never given.
    [GeneratedRegex("^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][0-9]{6}[A-D]$", RegexOptions.CultureInvariant, 100)]
    private static partial Regex Nino();

    [GeneratedRegex("^[A-Z]{2}[0-9]{2}[A-Z0-9]+$", RegexOptions.CultureInvariant, 100)]
    private static partial Regex Iban();
}

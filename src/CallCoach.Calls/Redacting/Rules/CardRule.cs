namespace CallCoach.Calls;

/// <summary>
/// Payment cards: a known first digit, the right length, and Luhn's check. Where the talk is of a card, digits that were misheard or
/// came in parts go as well, and so does the security code.
/// </summary>
internal static class CardRule
{
    public const string Label = "[card]";
    private const int FewestInTalkOfCards = 6;

    public static IEnumerable<Redaction> Find(SpokenLine line)
    {
        foreach (var run in line.Runs)
        {
            var back = line.BackFrom(run.First).ToList();
            if (run.Parts().FirstOrDefault(part => IsCard(part.Digits)) is { } card)
                yield return new Redaction(card.First, card.Last, Label);
            else if (run.Digits.Length >= FewestInTalkOfCards && back.Exists(word => word is "card" or "visa" or "mastercard" or "amex") && !NumberContext.IsLabelled(line, run))
                yield return new Redaction(run.First, run.Last, Label);
            else if (run.Digits.Length is 3 or 4 && IsSecurityCode(back))
                yield return new Redaction(run.First, run.Last, Label);
        }
    }

    public static bool IsCard(string digits) => HasCardLength(digits) && Luhn(digits);

    /// <summary>Whether a card may begin with these digits.</summary>
    public static bool BeginsLikeOne(string digits) =>
        digits is ['4' or '6', ..] or ['5', >= '1' and <= '5', ..] or ['2', >= '2' and <= '7', ..] or ['3', '0' or '4' or '5' or '6' or '7' or '8', ..];

    private static bool HasCardLength(string digits) => (digits.Length, digits) switch
    {
        (13 or 16 or 19, ['4', ..]) => true, // Visa
        (16, ['5', >= '1' and <= '5', ..]) => true, // Mastercard
        (16, ['2', >= '2' and <= '7', ..]) => true, // Mastercard since 2017
        (15, ['3', '4' or '7', ..]) => true, // American Express
        (14, ['3', '0' or '6' or '8', ..]) => true, // Diners
        ( >= 16 and <= 19, ['6', ..]) => true, // Discover, UnionPay, Maestro
        (16, ['3', '5', ..]) => true, // JCB
        _ => false,
    };

    /// <summary>Luhn's check (ISO/IEC 7812).</summary>
    public static bool Luhn(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[^(i + 1)] - '0';
            var weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }

        return sum % 10 == 0;
    }

    private static bool IsSecurityCode(List<string> back) =>
        back.Take(6).Any(word => word is "cvv" or "cvc" or "cvv2")
        || back.Take(6).Zip(back.Skip(1)).Any(pair => pair is { First: "code", Second: "security" });
}

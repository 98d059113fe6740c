using System.Collections.Frozen;
using System.Numerics;

namespace CallCoach.Measuring.Text;

/// <summary>The words that numbers are spoken with.</summary>
internal static class NumberVocabulary
{
    private static readonly string[] s_small =
    [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] s_round =
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] s_powersOfThousand =
    [
        "thousand", "million", "billion", "trillion", "quadrillion", "quintillion", "sextillion", "septillion", "octillion",
        "nonillion", "decillion",
    ];

    /// <summary>One to nineteen.</summary>
    public static FrozenDictionary<string, int> Ones { get; } =
        s_small.Select((word, i) => KeyValuePair.Create(word, i + 1)).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Twenty to ninety.</summary>
    public static FrozenDictionary<string, int> Tens { get; } =
        s_round.Select((word, i) => KeyValuePair.Create(word, 10 * (i + 2))).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Hundred, thousand, million and so on.</summary>
    public static FrozenDictionary<string, BigInteger> Multipliers { get; } = s_powersOfThousand
        .Select((word, i) => KeyValuePair.Create(word, BigInteger.Pow(1000, i + 1)))
        .Append(KeyValuePair.Create("hundred", new BigInteger(100)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Plurals and ordinals of one to nineteen: value and ending as written after digits.</summary>
    public static FrozenDictionary<string, (int Value, string Ending)> OnesWithEnding { get; } =
        Ones.SelectMany(pair => WithEnding(pair.Key, pair.Value))
            .Append(KeyValuePair.Create("zeroth", (0, "th")))
            .ToFrozenDictionary(StringComparer.Ordinal);

    public static FrozenDictionary<string, (int Value, string Ending)> TensWithEnding { get; } = Tens
        .SelectMany(pair => new[]
        {
            KeyValuePair.Create(pair.Key[..^1] + "ies", (pair.Value, "s")),
            KeyValuePair.Create(pair.Key[..^1] + "ieth", (pair.Value, "th")),
        })
        .ToFrozenDictionary(StringComparer.Ordinal);

    public static FrozenDictionary<string, (BigInteger Value, string Ending)> MultipliersWithEnding { get; } = Multipliers
        .SelectMany(pair => new[]
        {
            KeyValuePair.Create(pair.Key + "s", (pair.Value, "s")),
            KeyValuePair.Create(pair.Key + "th", (pair.Value, "th")),
        })
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A sign said before the number.</summary>
    public static FrozenDictionary<string, string> SignBefore { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["minus"] = "-",
        ["negative"] = "-",
        ["plus"] = "+",
        ["positive"] = "+",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A currency said after the number and written before it.</summary>
    public static FrozenDictionary<string, string> Currencies { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["pound"] = "£",
        ["pounds"] = "£",
        ["euro"] = "€",
        ["euros"] = "€",
        ["dollar"] = "$",
        ["dollars"] = "$",
        ["cent"] = "¢",
        ["cents"] = "¢",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Signs that may stand right before digits.</summary>
    public const string Signs = "-+£€$¢";

    public static bool IsZero(string? word) => word is "o" or "oh" or "zero";

    /// <summary>A word that can stand after the point, or that a half can be added to.</summary>
    public static bool IsDigitWord(string? word) =>
        word is not null && (Ones.ContainsKey(word) || Tens.ContainsKey(word) || IsZero(word));

    public static bool MayBeFollowedByHalf(string word) => IsDigitWord(word) || Multipliers.ContainsKey(word);

    /// <summary>Any word that has a part in numbers.</summary>
    public static bool Knows(string? word) => word is not null
        && (IsDigitWord(word) || OnesWithEnding.ContainsKey(word) || TensWithEnding.ContainsKey(word)
            || Multipliers.ContainsKey(word) || MultipliersWithEnding.ContainsKey(word)
            || SignBefore.ContainsKey(word) || Currencies.ContainsKey(word)
            || word is "per" or "percent" or "and" or "double" or "triple" or "point");

    private static IEnumerable<KeyValuePair<string, (int, string)>> WithEnding(string word, int value)
    {
        yield return KeyValuePair.Create(value == 6 ? "sixes" : word + "s", (value, "s"));
        yield return value switch
        {
            1 => KeyValuePair.Create("first", (1, "st")),
            2 => KeyValuePair.Create("second", (2, "nd")),
            3 => KeyValuePair.Create("third", (3, "rd")),
            5 => KeyValuePair.Create("fifth", (5, "th")),
            12 => KeyValuePair.Create("twelfth", (12, "th")),
            // Nine makes "nineth": the form compared against knows no other.
            _ => KeyValuePair.Create(word + (word.EndsWith('t') ? "h" : "th"), (value, "th")),
        };
    }
}

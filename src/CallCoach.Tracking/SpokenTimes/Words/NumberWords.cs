using System.Collections.Frozen;

namespace CallCoach.Tracking.SpokenTimes.Words;

/// <summary>Numbers as English words, up to ninety-nine, and their places ("twenty first").</summary>
internal static class NumberWords
{
    private static readonly string[] UpToNineteen =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Places =
    [
        "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
        "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
    ];

    private static readonly FrozenDictionary<string, int> Amounts = UpToNineteen.Select((word, value) => (word, value))
        .Concat([("twenty", 20), ("thirty", 30), ("forty", 40), ("fourty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80), ("ninety", 90)])
        .ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> Ordinals = Places.Select((word, value) => (word, value))
        .Concat([("thirtieth", 30)])
        .ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);

    public static int? Amount(string word) => Amounts.TryGetValue(word, out var value) ? value : null;

    public static int? Ordinal(string word) => Ordinals.TryGetValue(word, out var value) ? value : null;
}

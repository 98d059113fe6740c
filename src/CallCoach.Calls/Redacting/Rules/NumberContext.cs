namespace CallCoach.Calls;

/// <summary>What the words before a number say that it is.</summary>
internal static class NumberContext
{
    private const int Near = 4;

    private static readonly HashSet<string> Labels = new(StringComparer.Ordinal)
    {
        "order", "invoice", "part", "model", "product", "reference", "ref", "item", "serial", "sku", "ticket", "version", "case", "quote", "po",
        "tracking", "booking", "article", "batch", "unit", "units", "isbn",
    };

    /// <summary>Whether it is the number of a thing.</summary>
    public static bool IsLabelled(SpokenLine line, DigitRun run) => line.BackFrom(run.First).Take(Near).Any(Labels.Contains);
}

namespace CallCoach.Measuring.Importing;

/// <summary>The tips of a call as it was imported, beside those of the same call played live. A tip is the same when it says the same at about the same time.</summary>
/// <param name="Same">Tips of both.</param>
/// <param name="OnlyImported">What the import alone showed, as "12.3 s Thank and let go".</param>
/// <param name="OnlyLive">What the live call alone showed.</param>
internal sealed record TipComparison(int Same, IReadOnlyList<string> OnlyImported, IReadOnlyList<string> OnlyLive)
{
    /// <summary>Live, a text is known when its decode is over, which takes longer the busier the machine is.</summary>
    private static readonly TimeSpan Apart = TimeSpan.FromSeconds(4);

    public bool IsSame => OnlyImported.Count + OnlyLive.Count == 0;

    public static TipComparison Of(IEnumerable<(TimeSpan At, string Headline)> imported, IEnumerable<(TimeSpan At, string Headline)> live)
    {
        var (rest, alone, same) = (live.ToList(), new List<string>(), 0);
        foreach (var tip in imported)
        {
            var at = rest.FindIndex(other => string.Equals(other.Headline, tip.Headline, StringComparison.Ordinal) && (other.At - tip.At).Duration() <= Apart);
            if (at < 0)
            {
                alone.Add(Say(tip));
                continue;
            }

            same++;
            rest.RemoveAt(at);
        }

        return new TipComparison(same, alone, [.. rest.Select(Say)]);
    }

    private static string Say((TimeSpan At, string Headline) tip) => FormattableString.Invariant($"{tip.At.TotalSeconds:0.0} s {tip.Headline}");
}

namespace CallCoach.Web;

/// <summary>What the rep's talks of the last weeks were like.</summary>
/// <param name="Talks">How many they were.</param>
/// <param name="Share">The rep's share of the words, 0 to 1.</param>
/// <param name="Pace">The rep's words a minute while speaking.</param>
public sealed record Usual(int Talks, double Share, double Pace)
{
    /// <summary>Fewer talks than these tell nothing of what is usual.</summary>
    public const int Enough = 5;
}

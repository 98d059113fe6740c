namespace CallCoach.Tracking.Numbers;

/// <summary>What sort of line a number is. In North America the number alone does not tell a mobile from a fixed line.</summary>
public enum NumberKind
{
    Unknown,
    FixedLine,
    Mobile,
    FixedLineOrMobile,
    TollFree,
    Voip,
    Other,
}

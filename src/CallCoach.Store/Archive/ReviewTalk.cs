namespace CallCoach.Store;

/// <summary>The flow of talk.</summary>
/// <param name="RepShare">The rep's share of the words, 0 to 1.</param>
/// <param name="Pace">The rep's words a minute while speaking.</param>
/// <param name="UsualPause">Median pause before the rep answers.</param>
/// <param name="Curve">Shares and pace along the call, in equal steps.</param>
public sealed record ReviewTalk(
    int RepWords,
    int ProspectWords,
    double RepShare,
    double Pace,
    TimeSpan? UsualPause,
    TimeSpan LongestTurn,
    int Questions,
    int NameUses,
    IReadOnlyList<TalkPoint> Curve);

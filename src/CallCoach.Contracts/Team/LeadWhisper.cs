namespace CallCoach.Contracts;

/// <summary>One short line of a lead to a rep on a call. It is a tip like any other: shown when there is room for it, on this call or never.</summary>
/// <param name="From">The lead's name, which stands with it.</param>
/// <param name="Text">At most <see cref="MostWords"/> words.</param>
public sealed record LeadWhisper(Guid Id, string Call, string From, string Text)
{
    public const int MostWords = 7;
    public const int LongestText = 60;
}

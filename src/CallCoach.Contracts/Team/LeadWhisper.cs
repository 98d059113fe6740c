namespace CallCoach.Contracts;

/// <summary>One short line of a lead to a rep on a call. It is a tip like any other: shown when there is room for it, on this call or never.</summary>
/// <param name="From">The lead's name, which stands with it.</param>
/// <param name="Text">At most <see cref="MostWords"/> words.</param>
/// <param name="Asks">It is the question whether the rep takes whispers in this call: done is yes, dismiss is no.</param>
public sealed record LeadWhisper(Guid Id, string Call, string From, string Text, bool Asks = false)
{
    public const int MostWords = 7;
    public const int LongestText = 40;

    /// <summary>The words of the question.</summary>
    public const string Question = "May I whisper to you?";
}

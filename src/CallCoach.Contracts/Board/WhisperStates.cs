namespace CallCoach.Contracts;

/// <summary>Whether the rep takes whispers in a call; nothing where nobody asked.</summary>
public static class WhisperStates
{
    public const string Asked = "asked";
    public const string Open = "open";
    public const string Refused = "refused";
}

namespace CallCoach.Calls;

/// <summary>What a plain refusal of being recorded does. Section "Privacy:Refusal".</summary>
public sealed class RefusalOptions
{
    public const string Section = "Privacy:Refusal";

    /// <summary>
    /// Stop at once, as if the rep had pressed "stop keeping": listening ends, sound and words of the call are deleted, only its outcome
    /// stays. Off: the rep sees the cue and decides. Default on.
    /// </summary>
    public bool Stop { get; set; } = true;
}

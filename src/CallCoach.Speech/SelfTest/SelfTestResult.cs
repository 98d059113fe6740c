namespace CallCoach.Speech.SelfTest;

/// <summary>What the self-test of a pack found.</summary>
/// <param name="Pack">The pack's name in settings.</param>
/// <param name="Load">From nothing to ready: checksum, native library, weights.</param>
/// <param name="Phrase">One phrase of 7 s, the middle one of three decodes.</param>
/// <param name="VoiceWindow">One window of voice detection.</param>
/// <param name="TextIsRight">Whether the known sentence was heard, but for a word or two.</param>
/// <param name="VoiceIsRight">Whether voice was found where the sentence is, and nowhere else.</param>
public sealed record SelfTestResult(
    string Pack, TimeSpan Load, TimeSpan Phrase, TimeSpan VoiceWindow, bool TextIsRight, bool VoiceIsRight)
{
    // Above it a final comes late; see the table of section "Cost" in the documentation of speech.
    internal static readonly TimeSpan QuickEnough = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan TooSlowForPartials = TimeSpan.FromMilliseconds(700);

    /// <summary>Above it one decode says enough.</summary>
    internal static readonly TimeSpan Hopeless = TimeSpan.FromSeconds(1.5);

    public bool Works => TextIsRight && VoiceIsRight;

    /// <summary>Whether a final of this pack comes in time.</summary>
    public bool IsQuickEnough => Phrase <= QuickEnough;

    /// <summary>Whether words before the end of an utterance can be shown with this pack.</summary>
    public bool AllowsPartials => Phrase <= TooSlowForPartials;
}

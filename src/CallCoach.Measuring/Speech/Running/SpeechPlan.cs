using CallCoach.Measuring.Material;

namespace CallCoach.Measuring.Speech;

/// <summary>What is to be measured.</summary>
/// <param name="QuietFiles">Recordings in which nobody speaks.</param>
/// <param name="Noise">Length of computed sounds without speech, all kinds together; zero for none.</param>
internal sealed record SpeechPlan(
    SoundMaterial Material, double Speed, IReadOnlyList<string> QuietFiles, TimeSpan Noise, PeerCommand? Peer)
{
    /// <summary>Names and product words that may be said.</summary>
    public NameFile Names { get; init; } = NameFile.None;
}

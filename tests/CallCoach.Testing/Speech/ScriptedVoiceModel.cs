using CallCoach.Audio;
using CallCoach.Speech;

namespace CallCoach.Testing.Speech;

/// <summary>Hears speech in windows that are not silent: sound made by <see cref="ScriptedSound"/> is speech where somebody speaks.</summary>
public sealed class ScriptedVoiceModel : IVoiceModel
{
    private const float Speech = 0.95f;
    private const float Silence = 0.02f;

    public int WindowSamples => AudioFrame.SampleCount;

    /// <summary>How often it was told to forget.</summary>
    public int Resets { get; private set; }

    public bool Disposed { get; private set; }

    public float SpeechProbability(ReadOnlySpan<float> window) =>
        window.ContainsAnyExceptInRange(-ScriptedSound.Quiet, ScriptedSound.Quiet) ? Speech : Silence;

    public void Reset() => Resets++;

    public void Dispose() => Disposed = true;
}

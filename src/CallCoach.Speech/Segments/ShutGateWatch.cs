using CallCoach.Audio;

namespace CallCoach.Speech.Segments;

/// <summary>
/// Notices sound at the level of speech that the gate does not open for: voice detection is known to miss a whole
/// telephone track at times, and then nothing else would tell.
/// </summary>
internal sealed class ShutGateWatch
{
    // -36 dBFS: quieter than any speaker of the sample calls, louder than their line noise.
    private const float SpeechLike = 0.016f;

    // 3 s of such sound; a quiet window takes back half a loud one, for speech has gaps.
    private const int Enough = 2 * 3 * AudioFrame.SampleRate / AudioFrame.SampleCount;

    private int _sum;

    /// <summary>True for the one window that made it 3 s.</summary>
    public bool Raised { get; private set; }

    public void Next(float level, bool open)
    {
        _sum = open ? 0 : level >= SpeechLike ? _sum + 2 : Math.Max(0, _sum - 1);
        Raised = _sum >= Enough;
        if (Raised)
            _sum = 0;
    }
}

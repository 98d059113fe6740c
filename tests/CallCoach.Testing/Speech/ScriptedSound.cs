using System.Runtime.CompilerServices;
using CallCoach.Audio;

namespace CallCoach.Testing.Speech;

/// <summary>
/// The sound of a scripted call. Speech is a tone whose samples carry the number of the line, so that a scripted recogniser
/// knows which line it is given and how much of it.
/// </summary>
public static class ScriptedSound
{
    /// <summary>Samples up to here are silence.</summary>
    public const float Quiet = 0.01f;

    private const float FirstLine = 0.1f;
    private const float NextLine = 0.01f;

    /// <summary>Frames of both tracks in the order of their time.</summary>
    /// <param name="lines">What is said; the place in the list is the line's number.</param>
    /// <param name="seconds">How long the call is.</param>
    /// <param name="lost">Frames for which this is true never come.</param>
    public static async IAsyncEnumerable<AudioFrame> Frames(
        IReadOnlyList<ScriptedLine> lines,
        double seconds,
        Func<Track, TimeSpan, bool>? lost = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var samples = new float[AudioFrame.SampleCount];
        for (long start = 0; AudioFrame.TimeOf(start).TotalSeconds < seconds; start += AudioFrame.SampleCount)
        {
            foreach (var track in (Track[])[Track.Rep, Track.Prospect])
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (lost?.Invoke(track, AudioFrame.TimeOf(start)) == true)
                    continue;
                samples.AsSpan().Fill(SampleAt(lines, track, AudioFrame.TimeOf(start).TotalSeconds));
                yield return new AudioFrame().Fill(track, start, samples);
            }

            await Task.Yield();
        }
    }

    /// <summary>The number of the line that a sample belongs to; <see langword="null"/> in silence.</summary>
    public static int? LineOf(float sample) => sample <= Quiet ? null : (int)MathF.Round((sample - FirstLine) / NextLine);

    private static float SampleAt(IReadOnlyList<ScriptedLine> lines, Track track, double time)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Track == track && time >= lines[i].From && time < lines[i].To)
                return FirstLine + i * NextLine;
        }

        return 0;
    }
}

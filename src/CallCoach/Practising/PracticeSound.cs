using System.Buffers.Binary;
using CallCoach.Audio;

namespace CallCoach;

/// <summary>A line as it comes from a page: 16-bit samples at 16 kHz, one channel, low byte first.</summary>
internal static class PracticeSound
{
    /// <summary>A line is a breath or two. Seconds.</summary>
    public const int LongestSeconds = 20;

    /// <summary>Bytes of the longest line, and a second more: a recording ends a little after it is told to.</summary>
    public const int MostBytes = (LongestSeconds + 1) * AudioFrame.SampleRate * sizeof(short);

    /// <summary>Silence after the line: an utterance ends in silence. Frames of 32 ms.</summary>
    private const int SilentFrames = 32;

    /// <summary>The whole of a body; null where it is longer than a line may be.</summary>
    public static async Task<short[]?> ReadAsync(Stream body, CancellationToken cancellationToken)
    {
        var bytes = new byte[MostBytes + 1];
        var count = await body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken);
        if (count > MostBytes)
            return null;

        var samples = new short[count / sizeof(short)];
        for (var i = 0; i < samples.Length; i++)
            samples[i] = BinaryPrimitives.ReadInt16LittleEndian(bytes.AsSpan(i * sizeof(short)));
        return samples;
    }

    /// <summary>The line as the sound of a call in which only the rep is heard.</summary>
    public static async IAsyncEnumerable<AudioFrame> FramesOf(short[] samples)
    {
        await Task.CompletedTask;
        var buffer = new float[AudioFrame.SampleCount];
        var frames = ((samples.Length + AudioFrame.SampleCount - 1) / AudioFrame.SampleCount) + SilentFrames;
        for (var frame = 0; frame < frames; frame++)
        {
            var start = frame * AudioFrame.SampleCount;
            for (var i = 0; i < buffer.Length; i++)
                buffer[i] = start + i < samples.Length ? samples[start + i] / 32_768f : 0;
            yield return new AudioFrame().Fill(Track.Rep, start, buffer);
            yield return new AudioFrame().Fill(Track.Prospect, start, []);
        }
    }
}

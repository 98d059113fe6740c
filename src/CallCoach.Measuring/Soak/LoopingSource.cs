using System.Runtime.CompilerServices;
using CallCoach.Audio;

namespace CallCoach.Measuring.Soak;

/// <summary>Recordings one after another, again and again, as one long call. As fast as it is read.</summary>
internal sealed class LoopingSource(IReadOnlyList<string> files, TimeSpan length) : IAudioSource
{
    public string Name => "Recordings";

    public TimeSpan? Duration => length;

    public async IAsyncEnumerable<AudioFrame> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var offset = 0L;
        for (var i = 0; AudioFrame.TimeOf(offset) < length; i = (i + 1) % files.Count)
        {
            var end = offset;
            await using var source = FileAudioSource.Open(files[i], ReplayPace.Fastest);
            await foreach (var frame in source.ReadAsync(cancellationToken))
            {
                var start = offset + frame.Start;
                using (frame)
                {
                    if (AudioFrame.TimeOf(start) >= length)
                        yield break;
                    end = start + AudioFrame.SampleCount;
                    yield return new AudioFrame().Fill(frame.Track, start, frame.Samples);
                }
            }

            if (end == offset)
                throw new MeasuringException($"There is no sound in {files[i]}.");
            offset = end;
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

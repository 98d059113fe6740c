using System.Runtime.CompilerServices;
using CallCoach.Audio;
using CallCoach.Calls;

namespace CallCoach.Measuring.Speech;

/// <summary>Plays a recording as a live call and notes when each event came out.</summary>
internal sealed class LivePlayer(Listening listening, TimeProvider time)
{
    private static readonly TimeSpan s_frame = AudioFrame.TimeOf(AudioFrame.SampleCount);

    /// <param name="speed">
    /// 1 in real time. Faster, delays are still told on the call's clock: what the machine takes for a decode then counts as many times
    /// over, so delays are an upper bound.
    /// </param>
    public async Task<IReadOnlyList<TimedEvent>> PlayAsync(
        string wav, IReadOnlyList<string> names, double speed, CancellationToken cancellationToken)
    {
        await using var source = FileAudioSource.Open(wav, ReplayPace.Speed(speed), time: time);
        var clock = new Clock(time, speed);
        var heard = new List<TimedEvent>();
        await foreach (var happened in listening(Watched(source, clock, cancellationToken), CallMode.Live, names, cancellationToken))
            heard.Add(new TimedEvent(clock.Now, happened));
        return heard;
    }

    private static async IAsyncEnumerable<AudioFrame> Watched(
        FileAudioSource source, Clock clock, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var frame in source.ReadAsync(cancellationToken))
        {
            clock.Started(AudioFrame.TimeOf(frame.Start));
            yield return frame;
        }
    }

    /// <summary>
    /// Call time by the wall. Its zero is set by the first frame: a device hands a frame out when its last sample was spoken.
    /// </summary>
    private sealed class Clock(TimeProvider time, double speed)
    {
        private long? _first;
        private TimeSpan _offset;

        public TimeSpan Now => _first is { } first ? (time.GetElapsedTime(first) * speed) + _offset : TimeSpan.Zero;

        public void Started(TimeSpan frameStart)
        {
            if (_first is not null)
                return;
            _offset = frameStart + s_frame;
            _first = time.GetTimestamp();
        }
    }
}

using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace CallCoach.Audio;

/// <summary>
/// A live call: the rep's microphone and what the headset plays, each at the place where it was heard. A device that dies is
/// opened again; until then its track has a gap.
/// </summary>
public sealed class DeviceAudioSource : IAudioSource
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(100);

    private readonly CaptureOptions _options;
    private readonly ICapturePlatform _platform;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly AudioMetrics? _metrics;
    private readonly FramePool _pool;
    private readonly FrameQueue _queue;
    private bool _reading;

    internal DeviceAudioSource(
        CaptureOptions options, ICapturePlatform platform, TimeProvider? time, ILogger? logger, AudioMetrics? metrics)
    {
        _options = options;
        _platform = platform;
        _time = time ?? TimeProvider.System;
        _logger = logger ?? NullLogger.Instance;
        _metrics = metrics;
        var frames = (int)(2 * AudioFrame.SamplesIn(TimeSpan.FromSeconds(options.QueueSeconds)) / AudioFrame.SampleCount);
        _pool = new FramePool(frames);
        _queue = new FrameQueue(frames, Dropped);
    }

    public string Name => "Microphone and headset";

    public TimeSpan? Duration => null;

    /// <summary>Frames that nobody read in time.</summary>
    public long DroppedFrames => _queue.Dropped;

    /// <summary>Chooses the sound system and checks that both devices are there; recording begins with the reading.</summary>
    /// <exception cref="AudioException">No sound system, or a device is missing; the message lists those that are there.</exception>
    public static DeviceAudioSource Open(
        CaptureOptions options, TimeProvider? time = null, ILogger<DeviceAudioSource>? logger = null, AudioMetrics? metrics = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Open(options, CapturePlatforms.Pick(options), time, logger, metrics);
    }

    internal static DeviceAudioSource Open(
        CaptureOptions options, ICapturePlatform platform, TimeProvider? time, ILogger? logger, AudioMetrics? metrics)
    {
        var devices = platform.List();
        foreach (var request in Requests(options).Where(request => request.Process.Length == 0))
            DeviceChoice.Exact(devices, request.Kind, request.Wanted);
        return new DeviceAudioSource(options, platform, time, logger, metrics);
    }

    /// <summary>Ends the recording. What is queued can still be read, then the reading ends without an error.</summary>
    public void Stop() => _queue.Complete();

    public async IAsyncEnumerable<AudioFrame> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (_reading)
            throw new InvalidOperationException("Devices are read once. Open them again for another call.");
        _reading = true;
        var clock = new CallClock(_time);
        CaptureTrack[] tracks = [.. Requests(_options).Select(request => Track(request, clock))];
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var care = Task.CompletedTask;
        try
        {
            foreach (var track in tracks)
                await track.StartAsync(cancellationToken);
            care = CareAsync(tracks, ended.Token);
            await foreach (var frame in _queue.ReadAllAsync(cancellationToken))
                yield return frame;
        }
        finally
        {
            await ended.CancelAsync();
            await care;
            foreach (var track in tracks)
                track.Dispose();
            _queue.Dispose();
        }
    }

    public ValueTask DisposeAsync()
    {
        // While it is read, the reading itself closes the devices and drains the queue.
        if (_reading)
            _queue.Complete();
        else
            _queue.Dispose();
        return ValueTask.CompletedTask;
    }

    private static IEnumerable<CaptureRequest> Requests(CaptureOptions options) =>
        [CaptureRequest.For(Audio.Track.Rep, options), CaptureRequest.For(Audio.Track.Prospect, options)];

    private CaptureTrack Track(CaptureRequest request, CallClock clock) => new(
        request, _options, _platform, clock, new TrackWriter(request.Track, _pool, _queue.Write), _logger, _metrics);

    private async Task CareAsync(CaptureTrack[] tracks, CancellationToken cancellationToken)
    {
        try
        {
            using var timer = new PeriodicTimer(Tick, _time);
            while (await timer.WaitForNextTickAsync(cancellationToken))
            {
                foreach (var track in tracks)
                    await track.TickAsync(cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The reading ended.
        }
        catch (Exception broken)
        {
            // Runs beside the reader, which must hear of it: a live call without anyone looking after its devices is over.
            _queue.Complete(broken as AudioException ?? new AudioException($"Recording broke off: {broken.Message} Start the call again.", broken));
        }
    }

    private void Dropped(AudioFrame frame, long count)
    {
        _metrics?.FrameDropped(frame.Track);
        // At 1, 2, 4, 8 ... : a queue that overflows for minutes must not fill the log.
        if (long.IsPow2(count))
            Log.FramesDropped(_logger, count);
    }
}

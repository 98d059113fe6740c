using Microsoft.Extensions.Logging;
using NAudio.Wave;

namespace CallCoach.Audio;

/// <summary>
/// Keeps one track of a live call recorded: opens its device, notices when it dies, opens it again or takes the default one,
/// and moves to a better one. The device's thread only delivers; opening and closing happen in <see cref="TickAsync"/>.
/// </summary>
internal sealed class CaptureTrack(
    CaptureRequest request,
    CaptureOptions options,
    ICapturePlatform platform,
    CallClock clock,
    TrackWriter writer,
    ILogger logger,
    AudioMetrics? metrics) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly long _deadAfter = AudioFrame.SamplesIn(TimeSpan.FromSeconds(options.DeadAfterSeconds));
    private readonly long _retry = AudioFrame.SamplesIn(TimeSpan.FromSeconds(options.RetrySeconds));
    private OpenedDevice? _device;
    private string? _stopped;
    private long _lastHeard;
    private long _nextLook;
    private bool _wasLost;

    /// <summary>Opens the device that was asked for.</summary>
    /// <exception cref="AudioException">It is not there, or can't be opened.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var device = DeviceChoice.Exact(platform.List(), request.Kind, request.Wanted);
        await OpenAsync(device, cancellationToken);
    }

    /// <summary>Fills holes and looks after the device; called about ten times a second.</summary>
    public async Task TickAsync(CancellationToken cancellationToken)
    {
        var now = clock.Now;
        if (_device is not null && DeathOf(_device, now) is { } reason)
        {
            Log.DeviceLost(logger, request.Track, reason, options.RetrySeconds);
            metrics?.DeviceLost(request.Track);
            _wasLost = true;
            Close();
            _nextLook = now;
        }

        if (now >= _nextLook)
        {
            _nextLook = now + _retry;
            await LookAsync(cancellationToken);
        }

        lock (_gate)
        {
            if (_device is not null)
                writer.Idle(clock.Now);
        }
    }

    public void Dispose()
    {
        Close();
        lock (_gate)
            writer.End();
    }

    private string? DeathOf(OpenedDevice device, long now)
    {
        lock (_gate)
        {
            if (_stopped is not null)
                return _stopped;
            return !device.SilentWhenIdle && now - _lastHeard > _deadAfter
                ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"nothing came for {options.DeadAfterSeconds} s.")
                : null;
        }
    }

    // Opens what is best now: the device that was asked for, else the default one. A call goes on without a track.
    private async Task LookAsync(CancellationToken cancellationToken)
    {
        if (_device is { FollowsDefault: true })
            return;
        try
        {
            var best = DeviceChoice.OrDefault(platform.List(), request.Kind, request.Wanted);
            if (best is null || string.Equals(best.Id, _device?.DeviceId, StringComparison.Ordinal) || (request.Process.Length > 0 && _device is not null))
                return;
            if (_device is not null)
            {
                Log.DeviceChanged(logger, request.Track);
                Close();
            }

            await OpenAsync(best, cancellationToken);
        }
        catch (AudioException gone)
        {
            Log.DeviceStillGone(logger, request.Track, gone.Message);
        }
    }

    private async Task OpenAsync(AudioDevice wanted, CancellationToken cancellationToken)
    {
        var device = await platform.OpenAsync(request, wanted, cancellationToken);
        try
        {
            Begin(device);
            device.Recorder.StartRecording();
        }
        catch
        {
            Close();
            throw;
        }

        var format = device.Recorder.WaveFormat;
        Log.DeviceOpened(logger, request.Track, format.SampleRate, format.Channels);
    }

    private void Begin(OpenedDevice device)
    {
        long gap;
        lock (_gate)
        {
            _device = device;
            _stopped = null;
            _lastHeard = clock.Now;
            device.Recorder.DataAvailable += Deliver;
            device.Recorder.RecordingStopped += Stopped;
            gap = writer.Opened(device.Recorder.WaveFormat, device.SilentWhenIdle, _lastHeard);
        }

        if (!_wasLost)
            return;
        _wasLost = false;
        metrics?.Gap(request.Track, AudioFrame.TimeOf(gap));
        Log.DeviceBack(logger, request.Track, AudioFrame.TimeOf(gap).TotalSeconds);
    }

    private void Close()
    {
        IWaveIn? recorder;
        lock (_gate)
        {
            recorder = _device?.Recorder;
            _device = null;
            writer.Closed();
        }

        if (recorder is null)
            return;
        recorder.DataAvailable -= Deliver;
        recorder.RecordingStopped -= Stopped;
        // Outside the gate: it waits for the device's thread, which may be waiting for the gate.
        recorder.Dispose();
    }

    private void Deliver(object? sender, WaveInEventArgs sound)
    {
        lock (_gate)
        {
            if (!ReferenceEquals(sender, _device?.Recorder) || sound.BytesRecorded == 0)
                return;
            _lastHeard = clock.Now;
            writer.Accept(sound.BufferSpan, _lastHeard);
        }
    }

    private void Stopped(object? sender, StoppedEventArgs end)
    {
        lock (_gate)
        {
            if (ReferenceEquals(sender, _device?.Recorder))
                _stopped = end.Exception?.Message ?? "the system ended the recording.";
        }
    }
}

using System.Runtime.CompilerServices;

namespace CallCoach.Audio;

/// <summary>
/// A recorded call: one stereo file (a side each), one mono file (one side, the other silent), or a file for each side.
/// Read block by block, so length costs no memory. A torn file plays up to its tear; <see cref="Damage"/> then says where.
/// </summary>
public sealed class FileAudioSource : IAudioSource
{
    // Frames that the reader may hold at once without new ones being made.
    private const int PooledFrames = 64;

    private readonly Recording[] _recordings;
    private readonly RecordingLane _rep;
    private readonly RecordingLane _prospect;
    private readonly ReplayPace _pace;
    private readonly TimeProvider _time;
    private readonly long _start;
    private readonly long _length;
    private readonly FramePool _pool = new(PooledFrames);
    private readonly float[] _samples = new float[AudioFrame.SampleCount];
    private volatile bool _stopped;
    private bool _read;

    private FileAudioSource(
        Recording[] recordings, RecordingLane rep, RecordingLane prospect, ReplayPace pace, TimeSpan startAt, TimeProvider? time)
    {
        _recordings = recordings;
        _rep = rep;
        _prospect = prospect;
        _pace = pace;
        _time = time ?? TimeProvider.System;
        _length = recordings.Max(recording => recording.Samples);
        _start = AudioFrame.SamplesIn(startAt) / AudioFrame.SampleCount * AudioFrame.SampleCount;
    }

    public string Name => "Recording";

    /// <summary>Length of the longer side, by what is readable.</summary>
    public TimeSpan? Duration => AudioFrame.TimeOf(_length);

    /// <summary>
    /// Where files were torn. A tear is known from the start, a failing disk once reading came to it; empty if all is well.
    /// </summary>
    public IReadOnlyList<AudioDamage> Damage =>
        [.. _recordings.Select(recording => recording.Damage).OfType<AudioDamage>()];

    /// <summary>Opens a call in one file: stereo with a side each, or mono with one side only.</summary>
    /// <exception cref="AudioException">
    /// There is no such file, or it is no WAV file that can be read (<see cref="WavException"/>, with the byte).
    /// </exception>
    public static FileAudioSource Open(string path, ReplayPace pace, ReplayOptions? options = null, TimeProvider? time = null)
    {
        options ??= ReplayOptions.Default;
        CheckStart(options);
        var recording = new Recording(WavFile.Open(path), split: true);
        var (first, second) = recording.Lanes == 1
            ? (new RecordingLane(recording, 0), RecordingLane.Silent)
            : (new RecordingLane(recording, 0), new RecordingLane(recording, 1));
        var whose = recording.Lanes == 1 ? options.Mono : options.Left;
        return whose == Track.Rep
            ? new FileAudioSource([recording], first, second, pace, options.StartAt, time)
            : new FileAudioSource([recording], second, first, pace, options.StartAt, time);
    }

    /// <summary>Opens a call in a file for each side. Stereo files are mixed down; the shorter one is silent to the end.</summary>
    /// <exception cref="AudioException">As for <see cref="Open"/>.</exception>
    public static FileAudioSource OpenPair(
        string rep, string prospect, ReplayPace pace, ReplayOptions? options = null, TimeProvider? time = null)
    {
        options ??= ReplayOptions.Default;
        CheckStart(options);
        var repRecording = new Recording(WavFile.Open(rep), split: false);
        try
        {
            var prospectRecording = new Recording(WavFile.Open(prospect), split: false);
            return new FileAudioSource(
                [repRecording, prospectRecording], new(repRecording, 0), new(prospectRecording, 0), pace, options.StartAt, time);
        }
        catch
        {
            repRecording.Dispose();
            throw;
        }
    }

    /// <summary>Ends the replay after the frames that are under way, without an error.</summary>
    public void Stop() => _stopped = true;

    public async IAsyncEnumerable<AudioFrame> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (_read)
            throw new InvalidOperationException("A recording is read once. Open it again for a second reading.");
        _read = true;
        foreach (var recording in _recordings)
            recording.Seek(_start);

        var clock = new ReplayClock(_pace, _time);
        for (var start = _start; !_stopped; start += AudioFrame.SampleCount)
        {
            // Both lanes are read before either is handed on: an end or a tear ends both tracks at the same place.
            var rep = _pool.Rent();
            var prospect = _pool.Rent();
            var any = Fill(rep, Track.Rep, _rep, start) | Fill(prospect, Track.Prospect, _prospect, start);
            if (any)
                await clock.WaitAsync(AudioFrame.TimeOf(start + AudioFrame.SampleCount - _start), cancellationToken);
            if (!any || _stopped)
            {
                rep.Dispose();
                prospect.Dispose();
                yield break;
            }

            yield return rep;
            yield return prospect;
        }
    }

    public ValueTask DisposeAsync()
    {
        _stopped = true;
        foreach (var recording in _recordings)
            recording.Dispose();
        return ValueTask.CompletedTask;
    }

    private static void CheckStart(ReplayOptions options)
    {
        if (options.StartAt < TimeSpan.Zero)
            throw new ArgumentOutOfRangeException(nameof(options), options.StartAt, "A replay can't start before the call began.");
    }

    private bool Fill(AudioFrame frame, Track track, RecordingLane lane, long start)
    {
        var count = lane.Read(_samples);
        frame.Fill(track, start, _samples.AsSpan(0, count));
        return count > 0;
    }
}

using NAudio.Wave;

namespace CallCoach.Audio;

/// <summary>
/// Records one source of a PulseAudio or PipeWire server, in NAudio's form: mono 32-bit float at the source's own rate, so
/// that our resampler converts it and not the server's. Events come on one thread; a buffer lives only during its event.
/// </summary>
internal sealed class PulseRecorder : IWaveIn
{
    private const string ClientName = "CallCoach";

    // How long Dispose waits for the thread: a few buffers. A source that is suspended never returns from reading; its thread
    // is left behind and frees the stream when it does.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    private readonly string _server;
    private readonly string _source;
    private readonly AudioDeviceKind _kind;
    private readonly TimeSpan _buffer;
    private Thread? _thread;
    private volatile bool _stop;

    public PulseRecorder(string server, string source, AudioDeviceKind kind, int rate, TimeSpan buffer)
    {
        _server = server;
        _source = source;
        _kind = kind;
        _buffer = buffer;
        WaveFormat = WaveFormat.CreateIeeeFloatWaveFormat(rate, 1);
    }

    public event EventHandler<WaveInEventArgs>? DataAvailable;

    public event EventHandler<StoppedEventArgs>? RecordingStopped;

    public WaveFormat WaveFormat { get; set; }

    /// <exception cref="AudioException">The source can't be opened; the message says what to do.</exception>
    public void StartRecording()
    {
        if (_thread is not null)
            throw new InvalidOperationException("Recording has begun already.");
        var samples = (int)(_buffer.TotalSeconds * WaveFormat.SampleRate);
        var bytes = new byte[samples * WaveFormat.BlockAlign];
        var stream = Open((uint)bytes.Length);
        _thread = new Thread(() => Record(stream, bytes)) { IsBackground = true, Name = "PulseAudio recorder" };
        _thread.Start();
    }

    public void StopRecording() => _stop = true;

    public void Dispose()
    {
        StopRecording();
        if (_thread is not null && _thread != Thread.CurrentThread)
            _thread.Join(Patience);
    }

    private PulseStream Open(uint fragment)
    {
        var spec = new PulseSampleSpec { Format = PulseSampleSpec.Float32, Rate = (uint)WaveFormat.SampleRate, Channels = 1 };
        try
        {
            var stream = PulseNative.SimpleNew(
                _server.Length == 0 ? null : _server, ClientName, PulseNative.RecordDirection, _source, "Call", in spec, 0,
                PulseBufferAttributes.ForRecording(fragment), out var error);
            if (!stream.IsInvalid)
                return stream;
            stream.Dispose();
            throw PulseErrors.NotOpened(_kind, PulseNative.ErrorText(error));
        }
        catch (DllNotFoundException missing)
        {
            throw PulseErrors.NoLibrary(missing);
        }
    }

    private void Record(PulseStream stream, byte[] bytes)
    {
        AudioException? failure = null;
        using (stream)
        {
            var sound = new WaveInEventArgs(bytes, bytes.Length);
            while (!_stop && failure is null)
            {
                if (PulseNative.SimpleRead(stream, bytes, (nuint)bytes.Length, out var error) < 0)
                    failure = PulseErrors.NotOpened(_kind, PulseNative.ErrorText(error));
                else if (!_stop)
                    DataAvailable?.Invoke(this, sound);
            }
        }

        RecordingStopped?.Invoke(this, new StoppedEventArgs(failure));
    }
}

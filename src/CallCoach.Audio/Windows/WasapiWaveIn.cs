using System.Runtime.Versioning;
using NAudio.CoreAudioApi;
using NAudio.Wave;

namespace CallCoach.Audio;

/// <summary>NAudio's WasapiRecorder in the form of <see cref="IWaveIn"/>, so that one caller serves every system.</summary>
[SupportedOSPlatform("windows")]
internal sealed class WasapiWaveIn : IWaveIn
{
    private readonly WasapiRecorder _recorder;
    private readonly IDisposable? _endpoint;
    private byte[] _bytes = [];

    /// <param name="recorder">Owned from now on.</param>
    /// <param name="endpoint">The device that it records, to be released with it.</param>
    public WasapiWaveIn(WasapiRecorder recorder, IDisposable? endpoint)
    {
        _recorder = recorder;
        _endpoint = endpoint;
        recorder.DataAvailable += Deliver;
        recorder.RecordingStopped += (_, end) => RecordingStopped?.Invoke(this, end);
    }

    public event EventHandler<WaveInEventArgs>? DataAvailable;

    public event EventHandler<StoppedEventArgs>? RecordingStopped;

    public WaveFormat WaveFormat
    {
        get => _recorder.WaveFormat;
        set => throw new NotSupportedException("The format is chosen when the recorder is built.");
    }

    /// <exception cref="AudioException">The device can't be recorded; the message says what to do.</exception>
    public void StartRecording()
    {
        try
        {
            _recorder.StartRecording();
        }
        catch (Exception refused) when (WindowsErrors.IsRefusal(refused))
        {
            throw WindowsErrors.NotOpened(refused);
        }
    }

    public void StopRecording() => _recorder.StopRecording();

    public void Dispose()
    {
        _recorder.Dispose();
        _endpoint?.Dispose();
    }

    // The span points into the driver's buffer and lives only during this call; a silent packet is zeroed by NAudio.
    private void Deliver(ReadOnlySpan<byte> sound, AudioClientBufferFlags flags, long devicePosition, long qpcPosition)
    {
        if (_bytes.Length < sound.Length)
            _bytes = new byte[sound.Length];
        sound.CopyTo(_bytes);
        DataAvailable?.Invoke(this, new WaveInEventArgs(_bytes, sound.Length));
    }
}

using NAudio.Wave;

namespace CallCoach.Audio.Tests;

/// <summary>A device that delivers what a test says, on the test's thread.</summary>
internal sealed class FakeRecorder(int rate = 16_000) : IWaveIn
{
    public event EventHandler<WaveInEventArgs>? DataAvailable;

    public event EventHandler<StoppedEventArgs>? RecordingStopped;

    public WaveFormat WaveFormat { get; set; } = WaveFormat.CreateIeeeFloatWaveFormat(rate, 1);

    public bool Started { get; private set; }

    public bool Disposed { get; private set; }

    public AudioException? RefusesToStart { get; init; }

    public void StartRecording()
    {
        if (RefusesToStart is not null)
            throw RefusesToStart;
        Started = true;
    }

    public void StopRecording() => Started = false;

    public void Deliver(params float[] samples)
    {
        byte[] bytes = [.. samples.SelectMany(BitConverter.GetBytes)];
        DataAvailable?.Invoke(this, new WaveInEventArgs(bytes, bytes.Length));
    }

    public void Die(string reason) => RecordingStopped?.Invoke(this, new StoppedEventArgs(new AudioException(reason)));

    public void Dispose() => Disposed = true;
}

using NAudio.Wave;

namespace CallCoach.Audio;

/// <summary>What a device or a network stream delivers, of any format and cut anywhere, into mono samples at 16 kHz.</summary>
internal sealed class MonoConverter
{
    private const int BlockSamples = 1024;

    private readonly SampleKind _kind;
    private readonly int _channels;
    private readonly int _blockAlign;
    private readonly float[] _interleaved;
    private readonly float[] _mono = new float[BlockSamples];
    private readonly byte[] _torn;
    private readonly int _rate;
    private readonly PolyphaseFilter? _filter;
    private Resampler _resampler;
    private int _tornLength;

    /// <exception cref="AudioException">The format is not known here.</exception>
    public MonoConverter(WaveFormat format)
    {
        _kind = SampleKinds.Of(format) ?? throw new AudioException(
            $"The sound device delivers {format}, which can't be read. " +
            "Set it to 16-bit PCM or 32-bit float in the sound settings of the system, or choose another device.");
        _channels = format.Channels;
        _blockAlign = _kind.Bytes() * _channels;
        _interleaved = new float[BlockSamples * _channels];
        _torn = new byte[_blockAlign];
        _rate = format.SampleRate;
        _filter = Resampler.FilterFor(_rate);
        _resampler = new Resampler(_rate, _filter);
    }

    public int Available => _resampler.Available;

    public void Push(ReadOnlySpan<byte> bytes)
    {
        if (_tornLength > 0)
            bytes = MendTorn(bytes);
        while (bytes.Length >= _blockAlign)
        {
            var length = Math.Min(bytes.Length / _blockAlign, BlockSamples) * _blockAlign;
            PushWhole(bytes[..length]);
            bytes = bytes[length..];
        }

        bytes.CopyTo(_torn.AsSpan(_tornLength));
        _tornLength += bytes.Length;
    }

    /// <summary>The sound ends here, at least for now: makes what the filter holds readable.</summary>
    public void Finish() => _resampler.Finish();

    /// <summary>Begins anew after <see cref="Finish"/> and reading: nothing of the old sound is left.</summary>
    public void Restart()
    {
        _resampler = new Resampler(_rate, _filter);
        _tornLength = 0;
    }

    public int Read(Span<float> samples) => _resampler.Read(samples);

    // A sample that was cut between two deliveries.
    private ReadOnlySpan<byte> MendTorn(ReadOnlySpan<byte> bytes)
    {
        var missing = Math.Min(_blockAlign - _tornLength, bytes.Length);
        bytes[..missing].CopyTo(_torn.AsSpan(_tornLength));
        _tornLength += missing;
        if (_tornLength == _blockAlign)
        {
            PushWhole(_torn);
            _tornLength = 0;
        }

        return bytes[missing..];
    }

    private void PushWhole(ReadOnlySpan<byte> bytes)
    {
        var count = SampleDecoder.Decode(_kind, bytes, _interleaved) / _channels;
        ChannelMixer.Mean(_interleaved, _channels, _mono.AsSpan(0, count));
        _resampler.Push(_mono.AsSpan(0, count));
    }
}

namespace CallCoach.Audio;

/// <summary>
/// One WAV file as lanes of 16 kHz, read block by block: a lane for each channel, or one lane that mixes them.
/// </summary>
internal sealed class Recording : IDisposable
{
    private const int BlockSamples = 2048;

    private readonly WavFile _file;
    private readonly int _channels;
    private readonly float[] _block;
    private readonly float[] _lane = new float[BlockSamples];
    private readonly PolyphaseFilter? _filter;
    private readonly Resampler[] _lanes;
    private bool _ended;

    /// <param name="file">Owned by the recording from now on.</param>
    /// <param name="split">A lane for each channel instead of their mean.</param>
    public Recording(WavFile file, bool split)
    {
        _file = file;
        _channels = file.Header.Channels;
        _block = new float[BlockSamples * _channels];
        _filter = Resampler.FilterFor(file.Header.Rate);
        _lanes = new Resampler[split ? _channels : 1];
        Rewind();
    }

    public int Lanes => _lanes.Length;

    public AudioDamage? Damage => _file.Damage;

    /// <summary>Length at 16 kHz, by the header.</summary>
    public long Samples => Resampler.OutputLength(_file.Header.Samples, _file.Header.Rate);

    /// <summary>Makes <paramref name="sample"/> (at 16 kHz) the next one to be read.</summary>
    public void Seek(long sample)
    {
        Rewind();
        // Every Phases samples at 16 kHz, places fall onto samples of the file; from such a place before the target, far enough
        // for the filter to fill, the samples come out as if read from the beginning.
        var (phases, step) = _filter is null ? (1, 1) : (_filter.Phases, _filter.Step);
        var margin = _filter is null ? 0 : Resampler.OutputLength(_filter.Taps, _file.Header.Rate) + 1;
        var meeting = Math.Max(0, (sample - margin) / phases);
        _file.Seek(meeting * step);
        Drop(sample - (meeting * phases));
    }

    /// <summary>Fills <paramref name="samples"/> from a lane; less only at the end of what is readable.</summary>
    public int Read(int lane, Span<float> samples)
    {
        while (_lanes[lane].Available < samples.Length && !_ended)
            ReadBlock();
        return _lanes[lane].Read(samples);
    }

    public void Dispose() => _file.Dispose();

    private void Rewind()
    {
        _file.Seek(0);
        _ended = false;
        for (var i = 0; i < _lanes.Length; i++)
            _lanes[i] = new Resampler(_file.Header.Rate, _filter);
    }

    private void Drop(long count)
    {
        while (count > 0)
        {
            while (_lanes[0].Available == 0 && !_ended)
                ReadBlock();
            var now = (int)Math.Min(count, _lanes.Min(lane => lane.Available));
            if (now == 0)
                return;
            foreach (var lane in _lanes)
                lane.Drop(now);
            count -= now;
        }
    }

    private void ReadBlock()
    {
        var frames = _file.Read(_block) / _channels;
        if (frames == 0)
        {
            _ended = true;
            foreach (var lane in _lanes)
                lane.Finish();
            return;
        }

        for (var i = 0; i < _lanes.Length; i++)
        {
            if (_lanes.Length == _channels)
                ChannelMixer.Take(_block, _channels, i, _lane.AsSpan(0, frames));
            else
                ChannelMixer.Mean(_block, _channels, _lane.AsSpan(0, frames));
            _lanes[i].Push(_lane.AsSpan(0, frames));
        }
    }
}

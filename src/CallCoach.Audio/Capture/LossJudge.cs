namespace CallCoach.Audio;

/// <summary>
/// Tells samples that a microphone lost from samples that are only late. Late ones come in a burst and end the lag; lost ones
/// leave it. So a lag counts once it lasted a second, by its smallest value.
/// </summary>
internal sealed class LossJudge
{
    // Two clocks that differ by 50 parts in a million take five hours to get this far apart.
    internal const long Tolerance = AudioFrame.SampleRate;
    internal const long Proof = AudioFrame.SampleRate;

    private long? _since;
    private long _least;

    /// <returns>Samples that are lost for good; 0 while that is not sure.</returns>
    public long Judge(long now, long lag)
    {
        if (lag <= Tolerance)
        {
            _since = null;
            return 0;
        }

        _least = _since is null ? lag : Math.Min(_least, lag);
        _since ??= now;
        if (now - _since < Proof)
            return 0;
        _since = null;
        return _least;
    }

    public void Reset() => _since = null;
}

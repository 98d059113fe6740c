namespace CallCoach.Audio;

/// <summary>Where the sound of a WAV file lies and how it is written.</summary>
/// <param name="Kind">How a sample is written.</param>
/// <param name="Channels">1 or 2.</param>
/// <param name="Rate">Samples a second of each channel.</param>
/// <param name="DataStart">First byte of sound.</param>
/// <param name="DataLength">Bytes of sound that are there, whole sample frames only.</param>
/// <param name="Damage">Set where the file promises more than it holds.</param>
internal sealed record WavHeader(
    SampleKind Kind, int Channels, int Rate, long DataStart, long DataLength, AudioDamage? Damage)
{
    /// <summary>Bytes of one sample of all channels.</summary>
    public int BlockAlign => Channels * Kind.Bytes();

    /// <summary>Samples of each channel.</summary>
    public long Samples => DataLength / BlockAlign;
}

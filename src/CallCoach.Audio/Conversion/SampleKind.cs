namespace CallCoach.Audio;

/// <summary>How one sample is written. Everything but mu-law and A-law is little-endian.</summary>
internal enum SampleKind
{
    Pcm8,
    Pcm16,
    Pcm24,
    Pcm32,
    Float32,
    Float64,
    MuLaw,
    ALaw,
}

namespace CallCoach.Audio;

/// <summary>How the samples of a network stream are written.</summary>
public enum StreamEncoding
{
    /// <summary>16 bits, little-endian.</summary>
    Pcm16,

    /// <summary>32-bit float, little-endian, as a browser's microphone gives it.</summary>
    PcmFloat,

    /// <summary>G.711 mu-law, as telephony media streams carry it.</summary>
    MuLaw,

    /// <summary>G.711 A-law.</summary>
    ALaw,
}

namespace CallCoach.Measuring.Speech;

/// <summary>Sounds without speech that a call can hold.</summary>
internal enum NoiseKind
{
    Silence,
    WhiteNoise,
    PinkNoise,
    MainsHum,
    RingBack,
    BusyTone,
    TouchTones,
    HoldMusic,
    Clicks,
    GustsOfNoise,
}

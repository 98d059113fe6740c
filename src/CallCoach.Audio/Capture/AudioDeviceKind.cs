namespace CallCoach.Audio;

/// <summary>Which way a device carries sound.</summary>
public enum AudioDeviceKind
{
    /// <summary>Hears the rep.</summary>
    Microphone,

    /// <summary>Plays the prospect to the rep; what it plays can be recorded.</summary>
    Output,
}

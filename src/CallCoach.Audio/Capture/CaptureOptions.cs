using System.ComponentModel.DataAnnotations;

namespace CallCoach.Audio;

/// <summary>Which devices a live call is heard through, section "Audio" of the settings.</summary>
public sealed class CaptureOptions
{
    public const string Section = "Audio";

    /// <summary>Sound system: "auto" (by the operating system), "windows" or "linux". Default "auto".</summary>
    [Required]
    public string Platform { get; set; } = "auto";

    /// <summary>Id or name, or a part of the name, of the rep's microphone. Default "": the system's default, followed when it changes.</summary>
    public string RepDevice { get; set; } = "";

    /// <summary>Id or name, or a part of the name, of the headset that plays the prospect. Default "": the system's default.</summary>
    public string ProspectDevice { get; set; } = "";

    /// <summary>
    /// Record what one program plays instead of a whole device (Windows 10 2004 or later): its name without ".exe", or its
    /// process id. Default "": the device.
    /// </summary>
    public string ProspectProcess { get; set; } = "";

    /// <summary>
    /// Take the prospect's voice out of the microphone where the system can (Windows 11 22621 or later, a named or a fixed
    /// default microphone). Default false: a headset needs none.
    /// </summary>
    public bool CancelEcho { get; set; }

    /// <summary>Sound that a device collects before it hands it on, 10 to 200 milliseconds. Default 20.</summary>
    [Range(10, 200)]
    public int BufferMilliseconds { get; set; } = 20;

    /// <summary>Sound of both tracks that may wait to be read before the oldest is dropped, 1 to 120 seconds. Default 10.</summary>
    [Range(1, 120)]
    public int QueueSeconds { get; set; } = 10;

    /// <summary>Silence on the wire, not in the sound, after which a device is dead, 0.5 to 30 seconds. Default 2.</summary>
    [Range(0.5, 30.0)]
    public double DeadAfterSeconds { get; set; } = 2;

    /// <summary>Time between attempts to open a dead device, and between looks for a better one, 0.5 to 60 seconds. Default 2.</summary>
    [Range(0.5, 60.0)]
    public double RetrySeconds { get; set; } = 2;

    /// <summary>Address of the PulseAudio server (Linux), as in PULSE_SERVER. Default "": the user's own.</summary>
    public string PulseServer { get; set; } = "";
}

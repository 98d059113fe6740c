namespace CallCoach.Audio;

/// <summary>What to do when the sound system of a Linux machine does not answer.</summary>
internal static class PulseErrors
{
    public static AudioException NoLibrary(Exception missing) => new(
        "The library libpulse is missing, which speaks to PulseAudio and PipeWire. Install it: on Debian and Ubuntu " +
        "\"apt install libpulse0\", on Fedora \"dnf install pulseaudio-libs\", on Arch \"pacman -S libpulse\".", missing);

    public static AudioException NoServer(string server, string reason)
    {
        var which = server.Length == 0 ? "No PulseAudio or PipeWire server answers" : $"The sound server {server} does not answer";
        return new AudioException(
            $"{which} ({reason}). Start one (\"systemctl --user start pipewire-pulse\" or \"pulseaudio --start\"); in a container " +
            "or another login, name the server in PULSE_SERVER or in Audio:PulseServer.");
    }

    public static AudioException NotOpened(AudioDeviceKind kind, string reason) => new(
        $"The {(kind == AudioDeviceKind.Microphone ? "microphone" : "monitor of the headset")} can't be recorded ({reason}). " +
        "Check in the sound settings (or with pavucontrol) that it is switched on and that no program holds it alone.");
}

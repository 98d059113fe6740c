using System.Runtime.InteropServices;

namespace CallCoach.Audio;

/// <summary>What to do when Windows refuses to open a device.</summary>
internal static class WindowsErrors
{
    // E_ACCESSDENIED: the privacy settings forbid the microphone.
    private const int AccessDenied = unchecked((int)0x80070005);

    // AUDCLNT_E_DEVICE_IN_USE: a program has the device in exclusive mode.
    private const int DeviceInUse = unchecked((int)0x8889000A);

    /// <summary>What NAudio throws where a device, not the caller, is at fault.</summary>
    public static bool IsRefusal(Exception error) =>
        error is COMException or NotSupportedException or InvalidOperationException or UnauthorizedAccessException or ArgumentException;

    public static AudioException NotOpened(Exception refused) => new(
        refused switch
        {
            NotSupportedException =>
                "This microphone can't take the prospect's voice out. Set Audio:CancelEcho to false, and use a headset.",
            { HResult: AccessDenied } =>
                "Windows forbids recording. Allow it in Settings, Privacy and security, Microphone, \"Let desktop apps access your microphone\".",
            { HResult: DeviceInUse } =>
                "Another program holds the sound device alone. Close it, or forbid exclusive mode in the advanced properties of the device.",
            _ => $"Windows can't record the sound device ({refused.Message.TrimEnd('.')}, 0x{refused.HResult:X8}). " +
                 "Check in the sound settings that it is switched on, or choose another one.",
        },
        refused);

    public static AudioException NoProcess(string wanted) => new(
        $"No program \"{wanted}\" is running. Start it, then the call, or set Audio:ProspectProcess to the name that the Task " +
        "Manager's details show, without \".exe\".");

    public static AudioException ProcessNeedsNewer() => new(
        "One program alone can be recorded on Windows 10 2004 or later. Leave Audio:ProspectProcess empty to record the headset.");
}

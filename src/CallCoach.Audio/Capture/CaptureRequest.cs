namespace CallCoach.Audio;

/// <summary>What one track of a live call is to be recorded from.</summary>
/// <param name="Track">The rep's track is a microphone, the prospect's what an output plays.</param>
/// <param name="Wanted">Id or name of a device, or empty for the default one.</param>
/// <param name="Process">Name or id of one program to be recorded instead, or empty.</param>
/// <param name="Buffer">Sound that is collected before it is handed on.</param>
/// <param name="CancelEcho">Whether the system should take the other side's voice out.</param>
internal sealed record CaptureRequest(Track Track, string Wanted, string Process, TimeSpan Buffer, bool CancelEcho)
{
    public AudioDeviceKind Kind => Track == Track.Rep ? AudioDeviceKind.Microphone : AudioDeviceKind.Output;

    public static CaptureRequest For(Track track, CaptureOptions options) => new(
        track,
        track == Track.Rep ? options.RepDevice : options.ProspectDevice,
        track == Track.Rep ? "" : options.ProspectProcess,
        TimeSpan.FromMilliseconds(options.BufferMilliseconds),
        track == Track.Rep && options.CancelEcho);
}

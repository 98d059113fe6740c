using System.Runtime.InteropServices;

namespace CallCoach.Audio;

/// <summary>Where one track of a call comes from: a lane of a recording, or nowhere (silence).</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RecordingLane(Recording? Recording, int Lane)
{
    public static RecordingLane Silent { get; }

    public int Read(Span<float> samples) => Recording?.Read(Lane, samples) ?? 0;
}

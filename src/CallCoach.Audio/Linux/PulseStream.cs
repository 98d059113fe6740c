using Microsoft.Win32.SafeHandles;

namespace CallCoach.Audio;

/// <summary>A pa_simple connection.</summary>
internal sealed class PulseStream : SafeHandleZeroOrMinusOneIsInvalid
{
    public PulseStream()
        : base(ownsHandle: true)
    {
    }

    protected override bool ReleaseHandle()
    {
        PulseNative.SimpleFree(handle);
        return true;
    }
}

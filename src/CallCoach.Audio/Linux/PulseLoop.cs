using Microsoft.Win32.SafeHandles;

namespace CallCoach.Audio;

/// <summary>A pa_mainloop.</summary>
internal sealed class PulseLoop : SafeHandleZeroOrMinusOneIsInvalid
{
    public PulseLoop()
        : base(ownsHandle: true)
    {
    }

    protected override bool ReleaseHandle()
    {
        PulseNative.MainloopFree(handle);
        return true;
    }
}

using System.Runtime.InteropServices;

namespace CallCoach.Speech.WhisperNet;

/// <summary>Keeps glibc from hoarding what each decode gives back.</summary>
internal static partial class NativeMemory
{
    private const int TrimThreshold = -1;
    private const int OneMebibyte = 1 << 20;

    private static int _asked;

    /// <summary>
    /// Each decode takes some 200 MB for a moment, on a thread of its own, and glibc keeps such memory for each thread: 181
    /// turns ended at 415 MB. With this threshold they ended at 108 MB, at the same speed.
    /// </summary>
    public static void TrimEarly()
    {
        if (!OperatingSystem.IsLinux() || Interlocked.Exchange(ref _asked, 1) != 0)
            return;
        try
        {
            _ = MallOpt(TrimThreshold, OneMebibyte);
        }
        catch (Exception other) when (other is DllNotFoundException or EntryPointNotFoundException)
        {
            // Another C library (musl): it gives memory back by itself.
        }
    }

    [LibraryImport("libc.so.6", EntryPoint = "mallopt")]
    private static partial int MallOpt(int parameter, int value);
}

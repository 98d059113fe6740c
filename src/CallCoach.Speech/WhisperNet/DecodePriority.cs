using System.Runtime.InteropServices;

namespace CallCoach.Speech.WhisperNet;

/// <summary>Lets a decode that nobody waits for run behind everything else, the softphone above all.</summary>
internal static partial class DecodePriority
{
    // Of two programs that want one core, the other then gets three quarters of it (the kernel's table: 335 against 1024).
    public const int Nice = 5;

    // Linux counts threads as processes here: 0 and 0 is the thread that asks.
    private const int OneThread = 0;
    private const int Myself = 0;

    /// <summary>
    /// Lowers the thread that calls, and with it those that it starts from then on. Only a thread that ends with its decode: it
    /// may not be raised again, and one of the pool would stay slow.
    /// </summary>
    public static void Lower()
    {
        if (Thread.CurrentThread.IsThreadPoolThread)
            return;
        try
        {
            if (OperatingSystem.IsLinux())
                _ = SetPriority(OneThread, Myself, Nice);
            else
                Thread.CurrentThread.Priority = ThreadPriority.BelowNormal;
        }
        catch (Exception other) when (other is DllNotFoundException or EntryPointNotFoundException)
        {
            // Another C library: the decode runs like all else.
        }
    }

    [LibraryImport("libc.so.6", EntryPoint = "setpriority")]
    private static partial int SetPriority(int which, int who, int nice);
}

using System.Runtime.InteropServices;

namespace CallCoach.Speech.WhisperNet;

/// <summary>Settings of native libraries that must be made before the first decode; Linux only.</summary>
internal static partial class NativeSettings
{
    private const int TrimThreshold = -1;
    private const int MmapThreshold = -3;
    private const int FirstMmapThreshold = 128 << 10;
    private const int OneMebibyte = 1 << 20;

    private static int _made;

    public static void Make()
    {
        if (!OperatingSystem.IsLinux() || Interlocked.Exchange(ref _made, 1) != 0)
            return;
        try
        {
            // Each decode takes some 200 MB for a moment, on a thread of its own, in blocks of 200 kB to 100 MB. Blocks above the
            // mmap threshold go back to the system when they are freed, but glibc raises that threshold to the largest block ever
            // freed (32 MB at the most), and from then on keeps them in an arena for each thread: a call peaked at 440 to 520 MB.
            // Held at its first value it peaked at 240; a decode takes some 13 ms of processor time more.
            _ = MallOpt(MmapThreshold, FirstMmapThreshold);
            _ = MallOpt(TrimThreshold, OneMebibyte);

            // The threads of a decode wait for each other thousands of times. OpenMP waits busily by default and burns the core
            // that the softphone needs: on a busy machine a decode then took up to twenty times as long. Waiting asleep wakes so
            // slowly that the words of a phrase took four times as long (390 instead of 110 ms). 1000 turns, some 15
            // microseconds, then sleep, is what libgomp itself takes on a crowded machine, and it is quick on both. Read once,
            // when libgomp loads; what the operator has set stays.
            if (Environment.GetEnvironmentVariable("OMP_WAIT_POLICY") is null)
                _ = SetEnv("GOMP_SPINCOUNT", "1000", overwrite: 0);
        }
        catch (Exception other) when (other is DllNotFoundException or EntryPointNotFoundException)
        {
            // Another C library (musl): it gives memory back by itself, and busy waiting only costs time.
        }
    }

    [LibraryImport("libc.so.6", EntryPoint = "mallopt")]
    private static partial int MallOpt(int parameter, int value);

    [LibraryImport("libc.so.6", EntryPoint = "setenv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SetEnv(string name, string value, int overwrite);
}

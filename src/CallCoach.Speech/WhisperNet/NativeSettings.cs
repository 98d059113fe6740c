using System.Runtime.InteropServices;

namespace CallCoach.Speech.WhisperNet;

/// <summary>Settings of native libraries that must be made before the first decode; Linux only.</summary>
internal static partial class NativeSettings
{
    private const int TrimThreshold = -1;
    private const int OneMebibyte = 1 << 20;
    private const int ArenaMax = -8;
    private const int FewArenas = 2;

    private static int _made;

    public static void Make()
    {
        if (!OperatingSystem.IsLinux() || Interlocked.Exchange(ref _made, 1) != 0)
            return;
        try
        {
            // Each decode takes some 200 MB for a moment, on a thread of its own, and glibc keeps such memory for each thread:
            // 181 turns ended at 415 MB. With this threshold they ended at 108 MB, at the same speed.
            _ = MallOpt(TrimThreshold, OneMebibyte);

            // Each of those threads takes an arena of its own, up to eight a core, and keeps what it grew to: a call peaked at
            // 410 to 430 MB. With two arenas, beside that threshold, it peaked at 270.
            _ = MallOpt(ArenaMax, FewArenas);

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

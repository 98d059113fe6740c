using System.Globalization;
using CallCoach.Speech.WhisperNet;

namespace CallCoach.Speech.Tests.WhisperNet;

public sealed class DecodePriorityTests
{
    private const int NiceField = 16;

    [Fact]
    public void A_thread_of_its_own_is_lowered_and_no_other()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Linux tells the priority of a thread in a file.");
        var (before, lowered) = (NiceOfThisThread(), 0);

        var thread = new Thread(() =>
        {
            DecodePriority.Lower();
            lowered = NiceOfThisThread();
        });
        thread.Start();
        thread.Join();

        Assert.Equal(DecodePriority.Nice, lowered);
        Assert.Equal(before, NiceOfThisThread());
    }

    [Fact]
    public async Task A_thread_of_the_pool_stays_as_it_is()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Linux tells the priority of a thread in a file.");

        var (before, after) = await Task.Run(() =>
        {
            var nice = NiceOfThisThread();
            DecodePriority.Lower();
            return (nice, NiceOfThisThread());
        });

        Assert.Equal(before, after);
    }

    // Fields are counted behind the name in brackets, which may hold blanks.
    private static int NiceOfThisThread()
    {
        var fields = File.ReadAllText("/proc/thread-self/stat");
        return int.Parse(fields[(fields.LastIndexOf(')') + 2)..].Split(' ')[NiceField], CultureInfo.InvariantCulture);
    }
}

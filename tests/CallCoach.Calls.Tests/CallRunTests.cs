using CallCoach.Audio;
using CallCoach.Coaching;
using CallCoach.Testing;

namespace CallCoach.Calls.Tests;

public sealed class CallRunTests
{
    [Theory]
    [InlineData(0, 1.7, false)]
    [InlineData(0, 4, true)]
    [InlineData(2, 3.7, true)]
    public async Task The_moment_that_a_device_takes_to_open_is_no_hole(double from, double to, bool isHole)
    {
        var call = new ScriptedCall().Lost(Track.Rep, from, to).Rep("hello there", 5, 6);

        var log = await Road.RunAsync(call, CallMode.Live, TestContext.Current.CancellationToken);

        Assert.Equal(isHole, log.Any(entry => entry.Event is SoundMissing));
    }
}

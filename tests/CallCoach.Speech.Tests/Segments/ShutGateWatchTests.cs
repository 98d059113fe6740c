using CallCoach.Speech.Segments;

namespace CallCoach.Speech.Tests.Segments;

public sealed class ShutGateWatchTests
{
    [Fact]
    public void Loud_sound_behind_a_shut_gate_is_noticed_once_after_three_seconds()
    {
        var watch = new ShutGateWatch();
        var raised = new List<int>();

        for (var i = 0; i < 150; i++)
        {
            watch.Next(level: .05f, open: false);
            if (watch.Raised)
                raised.Add(i);
        }

        Assert.Equal([93], raised);
    }

    [Fact]
    public void Quiet_sound_and_an_open_gate_are_no_reason()
    {
        var watch = new ShutGateWatch();

        for (var i = 0; i < 1000; i++)
        {
            watch.Next(level: i % 2 == 0 ? .001f : .05f, open: i % 50 == 0);
            Assert.False(watch.Raised);
        }
    }
}

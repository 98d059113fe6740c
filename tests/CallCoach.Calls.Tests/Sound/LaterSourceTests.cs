using CallCoach.Audio;
using CallCoach.Testing;

namespace CallCoach.Calls.Tests;

public sealed class LaterSourceTests
{
    [Fact]
    public async Task Frames_get_their_places_in_the_call()
    {
        await using var later = new LaterSource(new SilentSource(TimeSpan.FromSeconds(1)), TimeSpan.FromSeconds(60));

        var first = await later.ReadAsync(TestContext.Current.CancellationToken).FirstAsync(TestContext.Current.CancellationToken);

        Assert.Equal(TimeSpan.FromSeconds(60), AudioFrame.TimeOf(first.Start));
    }
}

using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace CallCoach.Audio.Tests;

public sealed class PulseRestartTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task A_sound_server_that_crashes_and_comes_back_leaves_a_gap_and_nothing_worse()
    {
        await using var daemon = new PulseDaemon();
        await daemon.InitializeAsync();
        Assert.SkipUnless(daemon.WhyNot is null, daemon.WhyNot ?? "");

        var time = new FakeTimeProvider();
        var options = new CaptureOptions { PulseServer = daemon.Address, RepDevice = "microphone" };
        using var queue = new FrameQueue(1000);
        var writer = new TrackWriter(Track.Rep, new FramePool(8), queue.Write);
        using var track = new CaptureTrack(
            CaptureRequest.For(Track.Rep, options), options, new LinuxPlatform(daemon.Address), new CallClock(time), writer,
            NullLogger.Instance, metrics: null);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        var frames = queue.ReadAllAsync(patience.Token).GetAsyncEnumerator(patience.Token);

        await track.StartAsync(patience.Token);
        Assert.True(await frames.MoveNextAsync());
        var before = frames.Current.End;

        await daemon.KillAsync();
        // An hour later by the clock of the call, the server is still away, then back.
        time.Advance(TimeSpan.FromHours(1));
        await track.TickAsync(patience.Token);
        await daemon.StartAsync();
        time.Advance(TimeSpan.FromHours(1));
        await track.TickAsync(patience.Token);

        do
            Assert.True(await frames.MoveNextAsync());
        while (frames.Current.Start < AudioFrame.SamplesIn(TimeSpan.FromHours(2)));
        Assert.True(before < frames.Current.Start);
        await frames.DisposeAsync();
    }
}

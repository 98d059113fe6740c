using Microsoft.Extensions.Time.Testing;

namespace CallCoach.Audio.Tests;

public sealed class DeviceAudioSourceTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly FakePlatform _platform = new();

    [Fact]
    public async Task Both_devices_are_heard_each_on_its_track()
    {
        await using var source = Open();
        var frames = source.ReadAsync(TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        var first = frames.MoveNextAsync();
        _time.Advance(TimeSpan.FromMilliseconds(64));
        Deliver(FakePlatform.BuiltIn, 0.25f);
        Deliver(FakePlatform.Headset, 0.5f);

        Assert.True(await first);
        Assert.Equal((Track.Rep, 512, 0.25f), (frames.Current.Track, frames.Current.Start, frames.Current.Samples[0]));
        Assert.True(await frames.MoveNextAsync());
        Assert.Equal((Track.Prospect, 512, 0.5f), (frames.Current.Track, frames.Current.Start, frames.Current.Samples[0]));
        await frames.DisposeAsync();
        Assert.All(_platform.Opened, opened => Assert.True(opened.Recorder.Disposed));
    }

    [Fact]
    public async Task A_stopped_call_gives_what_was_queued_then_ends()
    {
        await using var source = Open();
        var frames = source.ReadAsync(TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        var first = frames.MoveNextAsync();
        _time.Advance(TimeSpan.FromMilliseconds(64));
        Deliver(FakePlatform.BuiltIn, 0.25f);
        Deliver(FakePlatform.BuiltIn, 0.5f);
        source.Stop();

        Assert.True(await first);
        Assert.True(await frames.MoveNextAsync());
        Assert.False(await frames.MoveNextAsync());
        Assert.All(_platform.Opened, opened => Assert.True(opened.Recorder.Disposed));
    }

    [Fact]
    public async Task A_reader_that_sleeps_loses_the_oldest_frames_and_they_are_counted()
    {
        await using var source = Open(new CaptureOptions { QueueSeconds = 1 });
        var frames = source.ReadAsync(TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        var first = frames.MoveNextAsync();
        for (var i = 0; i < 100; i++)
        {
            _time.Advance(AudioFrame.TimeOf(512));
            Deliver(FakePlatform.BuiltIn, 0.25f);
        }

        Assert.True(await first);
        Assert.True(await frames.MoveNextAsync());
        Assert.InRange(source.DroppedFrames, 35, 40);
        Assert.InRange(frames.Current.Start, 35 * 512, 40 * 512);
        await frames.DisposeAsync();
    }

    [Fact]
    public async Task A_cancelled_call_closes_its_devices()
    {
        using var stop = new CancellationTokenSource();
        await using var source = Open();
        var frames = source.ReadAsync(stop.Token).GetAsyncEnumerator(stop.Token);
        var first = frames.MoveNextAsync();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await first);
        await frames.DisposeAsync();
        Assert.All(_platform.Opened, opened => Assert.True(opened.Recorder.Disposed));
    }

    [Fact]
    public async Task When_one_device_can_not_be_opened_the_other_is_closed()
    {
        await using var source = Open();
        _platform.Devices.Remove(FakePlatform.Headset);
        var frames = source.ReadAsync(TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        await Assert.ThrowsAsync<AudioException>(async () => await frames.MoveNextAsync());
        Assert.True(_platform.Last(FakePlatform.BuiltIn).Disposed);
    }

    [Fact]
    public void A_missing_device_is_known_before_the_call_begins()
    {
        _platform.Devices.Remove(FakePlatform.Headset);
        var error = Assert.Throws<AudioException>(() => Open());
        Assert.Contains("no headset or loudspeaker", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Devices_are_read_once()
    {
        await using var source = Open();
        source.Stop();
        await Heard.AllOf(source);
        await Assert.ThrowsAsync<InvalidOperationException>(() => Heard.AllOf(source));
    }

    private DeviceAudioSource Open(CaptureOptions? options = null) =>
        DeviceAudioSource.Open(options ?? new CaptureOptions(), _platform, _time, logger: null, metrics: null);

    private void Deliver(AudioDevice device, float value) =>
        _platform.Last(device).Deliver([.. Enumerable.Repeat(value, 512)]);
}

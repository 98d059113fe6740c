using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics.Testing;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Time.Testing;

namespace CallCoach.Audio.Tests;

public sealed class AudioMetricsTests : IDisposable
{
    private readonly ServiceProvider _services = new ServiceCollection().AddMetrics().AddSingleton<AudioMetrics>().BuildServiceProvider();
    private readonly FakeTimeProvider _time = new();
    private readonly FakeLogger _log = new();
    private readonly FakePlatform _platform = new();

    public void Dispose() => _services.Dispose();

    [Fact]
    public async Task A_lost_device_and_its_gap_are_counted_and_told_without_its_name()
    {
        using var lost = Collect<long>("callcoach.audio.devices.lost");
        using var gaps = Collect<double>("callcoach.audio.gap");
        var options = new CaptureOptions();
        using var track = new CaptureTrack(
            CaptureRequest.For(Track.Rep, options), options, _platform, new CallClock(_time),
            new TrackWriter(Track.Rep, new FramePool(4), frame => frame.Dispose()), _log, _services.GetRequiredService<AudioMetrics>());
        await track.StartAsync(TestContext.Current.CancellationToken);
        _platform.Last(FakePlatform.BuiltIn).Deliver(new float[512]);
        _time.Advance(TimeSpan.FromSeconds(3));
        await track.TickAsync(TestContext.Current.CancellationToken);

        Assert.Equal(1, Assert.Single(lost.GetMeasurementSnapshot()).Value);
        Assert.Equal(2.968, Assert.Single(gaps.GetMeasurementSnapshot()).Value, 0.001);
        var told = _log.Collector.GetSnapshot();
        Assert.Equal([1001, 1002, 1003, 1001], told.Select(record => record.Id.Id));
        Assert.All(told, record => Assert.DoesNotContain(FakePlatform.BuiltIn.Name, record.Message, StringComparison.Ordinal));
        Assert.Contains("nothing came for 2 s", told[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dropped_frames_are_counted_each_and_told_ever_more_rarely()
    {
        using var dropped = Collect<long>("callcoach.audio.frames.dropped");
        await using var source = DeviceAudioSource.Open(
            new CaptureOptions { QueueSeconds = 1 }, _platform, _time, _log, _services.GetRequiredService<AudioMetrics>());
        var frames = source.ReadAsync(TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        var first = frames.MoveNextAsync();
        for (var i = 0; i < 200; i++)
            _platform.Last(FakePlatform.Headset).Deliver(new float[512]);
        Assert.True(await first);
        await frames.DisposeAsync();

        Assert.Equal(source.DroppedFrames, dropped.GetMeasurementSnapshot().Sum(measurement => measurement.Value));
        Assert.InRange(source.DroppedFrames, 130, 140);
        Assert.Equal(8, _log.Collector.GetSnapshot().Count(record => record.Id.Id == 1006));
    }

    private MetricCollector<T> Collect<T>(string name)
        where T : struct =>
        new(_services.GetRequiredService<System.Diagnostics.Metrics.IMeterFactory>(), AudioMetrics.MeterName, name);
}

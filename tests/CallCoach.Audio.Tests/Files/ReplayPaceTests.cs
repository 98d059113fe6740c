using CallCoach.Testing;
using Microsoft.Extensions.Time.Testing;

namespace CallCoach.Audio.Tests;

public sealed class ReplayPaceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FakeTimeProvider _time = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(0.5)]
    public async Task A_frame_comes_when_its_end_would_have_been_heard(double speed)
    {
        await using var source = Open(ReplayPace.Speed(speed), frames: 4);
        var frames = source.ReadAsync(TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        var step = TimeSpan.FromMilliseconds(32) / speed;
        for (var i = 0; i < 4; i++)
        {
            var rep = frames.MoveNextAsync();
            _time.Advance(step - TimeSpan.FromTicks(10));
            Assert.False(rep.IsCompleted);
            _time.Advance(TimeSpan.FromMilliseconds(1));
            Assert.True(await rep);
            Assert.Equal((Track.Rep, i * 512L), (frames.Current.Track, frames.Current.Start));
            Assert.True(await frames.MoveNextAsync());
            Assert.Equal(Track.Prospect, frames.Current.Track);
            // The schedule is absolute: the millisecond that this frame came late is not added to the next one.
            step = (TimeSpan.FromMilliseconds(32) / speed * (i + 2)) - (_time.GetUtcNow() - _time.Start);
        }

        Assert.False(await frames.MoveNextAsync());
        await frames.DisposeAsync();
    }

    [Fact]
    public async Task A_reader_that_was_late_gets_what_it_missed_at_once()
    {
        await using var source = Open(ReplayPace.RealTime, frames: 10);
        var frames = source.ReadAsync(TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        var first = frames.MoveNextAsync();
        _time.Advance(TimeSpan.FromMilliseconds(32 * 5));
        Assert.True(await first);
        for (var i = 1; i < 10; i++)
        {
            var next = frames.MoveNextAsync();
            Assert.True(next.IsCompleted);
            Assert.True(await next);
        }

        var tooEarly = frames.MoveNextAsync();
        Assert.False(tooEarly.IsCompleted);
        _time.Advance(TimeSpan.FromMilliseconds(32));
        Assert.True(await tooEarly);
        await frames.DisposeAsync();
    }

    [Fact]
    public async Task A_replay_from_the_middle_waits_for_no_time_that_it_skipped()
    {
        await using var source = Open(ReplayPace.RealTime, frames: 100, new ReplayOptions { StartAt = TimeSpan.FromSeconds(2) });
        var frames = source.ReadAsync(TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        var first = frames.MoveNextAsync();
        _time.Advance(TimeSpan.FromMilliseconds(33));
        Assert.True(await first);
        Assert.Equal(62 * 512, frames.Current.Start);
        await frames.DisposeAsync();
    }

    [Fact]
    public async Task A_replay_that_waits_can_be_cancelled()
    {
        using var stop = new CancellationTokenSource();
        await using var source = Open(ReplayPace.RealTime, frames: 4);
        var frames = source.ReadAsync(stop.Token).GetAsyncEnumerator(stop.Token);
        var first = frames.MoveNextAsync();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await first);
        await frames.DisposeAsync();
    }

    [Fact]
    public async Task A_stopped_replay_ends_without_an_error()
    {
        await using var source = Open(ReplayPace.Fastest, frames: 100);
        var count = 0;
        await foreach (var frame in source.ReadAsync(TestContext.Current.CancellationToken))
        {
            frame.Dispose();
            if (++count == 6)
                source.Stop();
        }

        Assert.Equal(6, count);
    }

    [Theory]
    [InlineData("1", 1)]
    [InlineData("4x", 4)]
    [InlineData("0.5", 0.5)]
    [InlineData("MAX", double.PositiveInfinity)]
    public void A_pace_is_read_from_text(string text, double factor)
    {
        Assert.True(ReplayPace.TryParse(text, out var pace));
        Assert.Equal(factor, pace.Factor);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("fast")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("1e9")]
    [InlineData("NaN")]
    public void Nonsense_is_no_pace(string? text) => Assert.False(ReplayPace.TryParse(text, out _));

    [Theory]
    [InlineData(0)]
    [InlineData(double.NaN)]
    [InlineData(1001)]
    public void An_impossible_speed_is_refused(double factor) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ReplayPace.Speed(factor));

    private FileAudioSource Open(ReplayPace pace, int frames, ReplayOptions? options = null) => FileAudioSource.Open(
        _folder.WriteWav("call.wav", 16_000, Signal.Noise(TimeSpan.FromSeconds(frames * 0.032))), pace, options, _time);
}

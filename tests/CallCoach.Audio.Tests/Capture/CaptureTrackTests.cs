using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace CallCoach.Audio.Tests;

public sealed class CaptureTrackTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly List<(long Start, float First)> _frames = [];

    [Fact]
    public async Task The_device_that_was_asked_for_is_recorded()
    {
        var platform = new FakePlatform();
        using var track = await Start(platform, wanted: "headset mic");
        Hear(platform.Last(FakePlatform.Microphone), 512);

        Assert.Equal("mic-1", Assert.Single(platform.Opened).DeviceId);
        Assert.Single(_frames);
    }

    [Fact]
    public async Task A_device_that_is_not_there_at_the_start_is_an_error_with_those_that_are()
    {
        var error = await Assert.ThrowsAsync<AudioException>(() => Start(new FakePlatform(), wanted: "Studio"));
        Assert.Contains("no microphone \"Studio\"", error.Message, StringComparison.Ordinal);
        Assert.Contains("\"Built-in microphone\" (mic-2)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_microphone_that_delivers_nothing_for_two_seconds_is_opened_again_and_leaves_a_gap()
    {
        var platform = new FakePlatform();
        using var track = await Start(platform, wanted: "mic-1");
        Hear(platform.Last(FakePlatform.Microphone), 512);
        await Tick(track, 20);
        Assert.Single(platform.Opened);
        await Tick(track, 1);
        Assert.Equal("mic-1 mic-1", platform.OpenedIds);
        Assert.True(platform.Opened[0].Recorder.Disposed);

        Hear(platform.Last(FakePlatform.Microphone), 512);
        Assert.Equal([0, 512 + 33_600], _frames.Select(frame => frame.Start));
    }

    [Fact]
    public async Task A_device_that_is_pulled_out_is_replaced_by_the_default_one_until_it_is_back()
    {
        var platform = new FakePlatform();
        using var track = await Start(platform, wanted: "mic-1");
        platform.Devices.Remove(FakePlatform.Microphone);
        platform.Last(FakePlatform.Microphone).Die("unplugged.");
        await Tick(track, 1);
        Assert.Equal("mic-1 mic-2", platform.OpenedIds);

        platform.Devices.Add(FakePlatform.Microphone);
        for (var i = 0; i < 21; i++)
        {
            Hear(platform.Last(FakePlatform.BuiltIn), 320);
            await Tick(track, 1);
        }

        Assert.Equal("mic-1 mic-2 mic-1", platform.OpenedIds);
        Assert.True(platform.Last(FakePlatform.BuiltIn).Disposed);
    }

    [Fact]
    public async Task Without_any_device_it_is_tried_every_two_seconds()
    {
        var platform = new FakePlatform();
        using var track = await Start(platform, wanted: "");
        platform.Refuses = new AudioException("no server");
        platform.Last(FakePlatform.BuiltIn).Die("the server ended.");
        await Tick(track, 19);
        platform.Refuses = null;
        await Tick(track, 1);
        Assert.Single(platform.Opened);
        await Tick(track, 1);
        Assert.Equal(2, platform.Opened.Count);
    }

    [Fact]
    public async Task A_device_that_can_not_be_started_is_closed_and_tried_again()
    {
        var platform = new FakePlatform();
        using var track = await Start(platform, wanted: "");
        platform.RefusesToStart = new AudioException("busy");
        platform.Last(FakePlatform.BuiltIn).Die("taken away.");
        await Tick(track, 1);
        Assert.True(platform.Last(FakePlatform.BuiltIn).Disposed);
        platform.RefusesToStart = null;
        await Tick(track, 20);
        Assert.True(platform.Last(FakePlatform.BuiltIn).Started);
    }

    [Fact]
    public async Task When_the_default_device_changes_the_track_moves_along()
    {
        var platform = new FakePlatform();
        using var track = await Start(platform, wanted: "");
        MakeDefault(platform, FakePlatform.Microphone);
        await HearAndTick(track, platform, FakePlatform.BuiltIn, 20);
        Assert.Equal("mic-2 mic-1", platform.OpenedIds);
    }

    [Fact]
    public async Task A_stream_that_the_system_moves_itself_is_left_alone()
    {
        var platform = new FakePlatform { FollowsDefault = true };
        using var track = await Start(platform, wanted: "");
        MakeDefault(platform, FakePlatform.Microphone);
        await HearAndTick(track, platform, FakePlatform.BuiltIn, 40);
        Assert.Single(platform.Opened);
    }

    [Fact]
    public async Task A_loopback_without_sound_is_silent_and_not_dead()
    {
        var platform = new FakePlatform { SilentWhenIdle = true };
        using var track = await Start(platform, wanted: "", Track.Prospect);
        await Tick(track, 100);

        Assert.Single(platform.Opened);
        Assert.Equal(Enumerable.Range(0, _frames.Count).Select(i => i * 512L), _frames.Select(frame => frame.Start));
        Assert.InRange(_frames.Count * 512, 160_000 - 4_800, 160_000);
    }

    [Fact]
    public async Task Late_sound_of_a_closed_device_is_left_out()
    {
        var platform = new FakePlatform();
        using var track = await Start(platform, wanted: "");
        var old = platform.Last(FakePlatform.BuiltIn);
        old.Die("unplugged.");
        await Tick(track, 1);
        old.Deliver(new float[512]);
        old.Die("again");
        await Tick(track, 1);
        Assert.Empty(_frames);
        Assert.Equal(2, platform.Opened.Count);
    }

    [Fact]
    public async Task At_the_end_the_device_is_closed_and_the_last_samples_are_handed_on()
    {
        var platform = new FakePlatform();
        var track = await Start(platform, wanted: "");
        Hear(platform.Last(FakePlatform.BuiltIn), 100);
        Assert.Empty(_frames);
        track.Dispose();
        Assert.Single(_frames);
        Assert.True(platform.Last(FakePlatform.BuiltIn).Disposed);
    }

    private async Task<CaptureTrack> Start(FakePlatform platform, string wanted, Track side = Track.Rep)
    {
        var options = new CaptureOptions { RepDevice = wanted, ProspectDevice = wanted };
        var writer = new TrackWriter(side, new FramePool(8), frame =>
        {
            using (frame)
                _frames.Add((frame.Start, frame.Samples[0]));
        });
        var track = new CaptureTrack(
            CaptureRequest.For(side, options), options, platform, new CallClock(_time), writer, NullLogger.Instance, metrics: null);
        await track.StartAsync(TestContext.Current.CancellationToken);
        return track;
    }

    private void Hear(FakeRecorder recorder, int samples)
    {
        _time.Advance(AudioFrame.TimeOf(samples));
        recorder.Deliver(new float[samples]);
    }

    private async Task HearAndTick(CaptureTrack track, FakePlatform platform, AudioDevice device, int ticks)
    {
        for (var i = 0; i < ticks; i++)
        {
            platform.Last(device).Deliver(new float[1_600]);
            await Tick(track, 1);
        }
    }

    private async Task Tick(CaptureTrack track, int count)
    {
        for (var i = 0; i < count; i++)
        {
            _time.Advance(TimeSpan.FromMilliseconds(100));
            await track.TickAsync(TestContext.Current.CancellationToken);
        }
    }

    private static void MakeDefault(FakePlatform platform, AudioDevice device)
    {
        for (var i = 0; i < platform.Devices.Count; i++)
        {
            if (platform.Devices[i].Kind == device.Kind)
                platform.Devices[i] = platform.Devices[i] with { IsDefault = ReferenceEquals(platform.Devices[i], device) };
        }
    }
}

using CallCoach.Testing;

namespace CallCoach.Audio.Tests;

public sealed class FileAudioSourceTests : IDisposable
{
    private static readonly TimeSpan OneSecond = TimeSpan.FromSeconds(1);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_left_channel_is_the_rep_and_the_right_one_the_prospect()
    {
        var path = _folder.WriteWav("call.wav", 16_000, Signal.Tone(500, OneSecond), Signal.Tone(900, OneSecond));
        await using var source = FileAudioSource.Open(path, ReplayPace.Fastest);
        var heard = await Heard.AllOf(source);

        Assert.Equal(0.5, Signal.AmplitudeOf(heard.Rep, 500), 0.01);
        Assert.Equal(0.5, Signal.AmplitudeOf(heard.Prospect, 900), 0.01);
        Assert.Equal(OneSecond, source.Duration);
        Assert.Empty(source.Damage);
    }

    [Fact]
    public async Task The_sides_can_be_the_other_way_round()
    {
        var path = _folder.WriteWav("call.wav", 16_000, Signal.Tone(500, OneSecond), Signal.Tone(900, OneSecond));
        await using var source = FileAudioSource.Open(path, ReplayPace.Fastest, new ReplayOptions { Left = Track.Prospect });
        var heard = await Heard.AllOf(source);

        Assert.Equal(0.5, Signal.AmplitudeOf(heard.Prospect, 500), 0.01);
        Assert.Equal(0.5, Signal.AmplitudeOf(heard.Rep, 900), 0.01);
    }

    [Fact]
    public async Task Frames_come_side_by_side_without_gaps()
    {
        var path = _folder.WriteWav("call.wav", 16_000, new float[1_100], new float[1_100]);
        await using var source = FileAudioSource.Open(path, ReplayPace.Fastest);
        var heard = await Heard.AllOf(source);

        (Track, long)[] expected =
        [
            (Track.Rep, 0), (Track.Prospect, 0), (Track.Rep, 512), (Track.Prospect, 512), (Track.Rep, 1024), (Track.Prospect, 1024),
        ];
        Assert.Equal(expected, heard.Frames);
    }

    [Theory]
    [InlineData(Track.Rep)]
    [InlineData(Track.Prospect)]
    public async Task One_channel_is_one_side_and_the_other_is_silent(Track side)
    {
        var path = _folder.WriteWav("side.wav", 8_000, Signal.Tone(500, OneSecond, 8_000));
        await using var source = FileAudioSource.Open(path, ReplayPace.Fastest, new ReplayOptions { Mono = side });
        var heard = await Heard.AllOf(source);

        Assert.Equal(heard.Rep.Length, heard.Prospect.Length);
        Assert.Equal(side == Track.Rep ? 0.5 : 0, Signal.AmplitudeOf(heard.Rep, 500), 0.01);
        Assert.Equal(side == Track.Prospect ? 0.5 : 0, Signal.AmplitudeOf(heard.Prospect, 500), 0.01);
    }

    [Fact]
    public async Task A_file_each_makes_a_call_as_long_as_the_longer_one()
    {
        var rep = _folder.WriteWav("rep.wav", 48_000, Signal.Tone(500, OneSecond, 48_000));
        var prospect = _folder.WriteWav("prospect.wav", 8_000, Signal.Tone(900, 2 * OneSecond, 8_000));
        await using var source = FileAudioSource.OpenPair(rep, prospect, ReplayPace.Fastest);
        var heard = await Heard.AllOf(source);

        Assert.Equal(2 * OneSecond, source.Duration);
        Assert.Equal(heard.Prospect.Length, heard.Rep.Length);
        Assert.Equal(0.5, Signal.AmplitudeOf(heard.Rep[..16_000], 500), 0.01);
        Assert.Equal(0, Signal.Rms(heard.Rep[16_000..]));
        Assert.Equal(0.5, Signal.AmplitudeOf(heard.Prospect[16_000..], 900), 0.01);
    }

    [Fact]
    public async Task A_stereo_file_for_one_side_is_mixed_down()
    {
        var rep = _folder.WriteWav("rep.wav", 16_000, Signal.Tone(500, OneSecond), Signal.Tone(700, OneSecond));
        var prospect = _folder.WriteWav("prospect.wav", 16_000, new float[16_000]);
        await using var source = FileAudioSource.OpenPair(rep, prospect, ReplayPace.Fastest);
        var heard = await Heard.AllOf(source);

        Assert.Equal(0.25, Signal.AmplitudeOf(heard.Rep, 500), 0.01);
        Assert.Equal(0.25, Signal.AmplitudeOf(heard.Rep, 700), 0.01);
    }

    [Theory]
    [InlineData(16_000)]
    [InlineData(44_100)]
    [InlineData(48_000)]
    [InlineData(11_025)]
    public async Task A_replay_from_the_middle_gives_the_same_frames_as_one_from_the_start(int rate)
    {
        var path = _folder.WriteWav(
            "call.wav", rate, Signal.Noise(3 * OneSecond, 1, rate), Signal.Noise(3 * OneSecond, 2, rate));
        await using var whole = FileAudioSource.Open(path, ReplayPace.Fastest);
        var all = await Heard.AllOf(whole);
        await using var part = FileAudioSource.Open(
            path, ReplayPace.Fastest, new ReplayOptions { StartAt = TimeSpan.FromSeconds(1.5) });
        var rest = await Heard.AllOf(part);

        // 24 000 samples, held down to a frame.
        Assert.Equal((Track.Rep, 46L * 512), rest.Frames[0]);
        Assert.Equal(all.Frames[^1], rest.Frames[^1]);
        Assert.Equal(whole.Duration, part.Duration);
        AssertNear(all.Rep[(46 * 512)..], rest.Rep);
        AssertNear(all.Prospect[(46 * 512)..], rest.Prospect);
    }

    [Fact]
    public async Task A_start_beyond_the_end_gives_no_frames()
    {
        var path = _folder.WriteWav("call.wav", 44_100, new float[44_100]);
        await using var source = FileAudioSource.Open(path, ReplayPace.Fastest, new ReplayOptions { StartAt = 5 * OneSecond });
        Assert.Empty((await Heard.AllOf(source)).Frames);
    }

    [Fact]
    public void A_start_before_the_call_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => FileAudioSource.Open(
            "call.wav", ReplayPace.Fastest, new ReplayOptions { StartAt = -OneSecond }));

    [Fact]
    public async Task A_torn_file_plays_to_its_tear_and_says_where_it_is()
    {
        await using var source = FileAudioSource.Open(Clips.Path("speech-torn.wav"), ReplayPace.Fastest);
        var heard = await Heard.AllOf(source);

        Assert.Equal(3.96, heard.Rep.Length / 16_000.0, 0.04);
        var damage = Assert.Single(source.Damage);
        Assert.Equal(126_898, damage.Position);
        Assert.Equal("speech-torn.wav", damage.File);
        Assert.Contains("in the middle of a sample", damage.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_becomes_shorter_while_it_plays_ends_there_with_its_damage()
    {
        var path = _folder.WriteWav("call.wav", 16_000, Signal.Noise(20 * OneSecond));
        await using var source = FileAudioSource.Open(path, ReplayPace.Fastest);
        var heard = new Heard();
        await foreach (var frame in source.ReadAsync(TestContext.Current.CancellationToken))
        {
            if (heard.Frames.Count == 0)
            {
                await using var other = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
                other.SetLength(16_000 * 4 * 5);
            }

            heard.Take(frame);
        }

        Assert.InRange(heard.Rep.Length, 16_000, 16_000 * 6);
        Assert.Contains("became shorter", Assert.Single(source.Damage).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_other_file_of_a_pair_is_closed_when_one_can_not_be_read()
    {
        var rep = _folder.WriteWav("rep.wav", 16_000, new float[100]);
        Assert.Throws<WavException>(() => FileAudioSource.OpenPair(rep, Clips.Path("not-a-wav.wav"), ReplayPace.Fastest));
        await using var free = new FileStream(rep, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Assert.True(free.CanWrite);
    }

    [Fact]
    public async Task A_recording_is_read_once()
    {
        var path = _folder.WriteWav("call.wav", 16_000, new float[600]);
        await using var source = FileAudioSource.Open(path, ReplayPace.Fastest);
        await Heard.AllOf(source);
        await Assert.ThrowsAsync<InvalidOperationException>(() => Heard.AllOf(source));
    }

    private static void AssertNear(ReadOnlySpan<float> expected, ReadOnlySpan<float> actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (var i = 0; i < expected.Length; i++)
            Assert.Equal(expected[i], actual[i], 1e-5);
    }
}

using CallCoach.Audio;
using CallCoach.Measuring.Speech;

namespace CallCoach.Measuring.Tests.Speech;

public sealed class NoiseMakerTests
{
    public static TheoryData<string> Kinds => [.. Enum.GetNames<NoiseKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_same_seed_gives_the_same_sound_within_full_scale(string name)
    {
        var kind = Enum.Parse<NoiseKind>(name);
        var samples = new NoiseMaker(3).Make(kind, TimeSpan.FromSeconds(2));
        Assert.Equal(32_000, samples.Length);
        Assert.Equal(samples, new NoiseMaker(3).Make(kind, TimeSpan.FromSeconds(2)));
        Assert.All(samples, sample => Assert.InRange(sample, -1f, 1f));
        Assert.Equal(kind != NoiseKind.Silence, samples.Any(sample => sample != 0));
    }

    [Fact]
    public async Task A_computed_sound_is_on_one_track_and_the_other_is_silent()
    {
        var source = new SampleSource("tone", [.. Enumerable.Repeat(0.5f, 700)], Track.Prospect);
        var frames = new List<(Track Track, long Start, float First, float Last)>();
        await foreach (var frame in source.ReadAsync(TestContext.Current.CancellationToken))
            frames.Add((frame.Track, frame.Start, frame.Samples[0], frame.Samples[^1]));
        Assert.Equal(
            [(Track.Rep, 0, 0f, 0f), (Track.Prospect, 0, 0.5f, 0.5f), (Track.Rep, 512, 0f, 0f), (Track.Prospect, 512, 0.5f, 0f)], frames);
    }
}

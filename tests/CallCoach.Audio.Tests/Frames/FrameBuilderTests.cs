using CsCheck;

namespace CallCoach.Audio.Tests;

public sealed class FrameBuilderTests
{
    private readonly List<(long Start, float[] Samples)> _frames = [];

    [Fact]
    public void A_begun_frame_is_handed_on_with_its_rest_silent()
    {
        var builder = Build();
        builder.Add([0.5f, 0.5f]);
        builder.Flush();
        builder.Flush();

        var (start, samples) = Assert.Single(_frames);
        Assert.Equal(0, start);
        Assert.Equal([0.5f, 0.5f, 0f], samples[..3]);
        Assert.Equal(512, builder.Position);
    }

    [Fact]
    public void A_gap_ends_the_begun_frame_with_silence_and_starts_the_next_one_behind_it()
    {
        var builder = Build();
        builder.Add(new float[100]);
        builder.Skip(2_000);
        builder.Add(new float[512]);

        Assert.Equal([0, 2_100], _frames.Select(frame => frame.Start));
    }

    [Fact]
    public void A_gap_that_fits_into_the_begun_frame_is_silence()
    {
        var builder = Build();
        builder.Add(new float[100]);
        builder.Skip(300);
        builder.Add(new float[112]);

        Assert.Equal([0], _frames.Select(frame => frame.Start));
        Assert.Equal(512, builder.Position);
    }

    [Fact]
    public void Every_sample_stands_where_it_was_put() =>
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, 1500]).Array[1, 30].Sample(steps =>
        {
            // Samples are tried in parallel.
            var frames = new List<(long Start, float[] Samples)>();
            var builder = Build(frames);
            var expected = new List<(long At, float Sample)>();
            long position = 0;
            foreach (var (kind, count) in steps)
            {
                Assert.Equal(position, builder.Position);
                if (kind == 0)
                {
                    expected.AddRange(Enumerable.Range(0, count).Select(i => (position + i, 0.25f)));
                    builder.Add([.. Enumerable.Repeat(0.25f, count)]);
                }
                else if (kind == 1)
                {
                    builder.AddSilence(count);
                }
                else
                {
                    builder.Skip(count);
                }

                position += count;
            }

            builder.Flush();
            var heard = frames.SelectMany(frame => frame.Samples.Select((sample, i) => (At: frame.Start + i, sample)))
                .Where(sample => sample.sample != 0);
            Assert.Equal(expected, heard);
            Assert.True(frames.Zip(frames.Skip(1)).All(pair => pair.First.Start + 512 <= pair.Second.Start));
        }, iter: 300);

    private FrameBuilder Build() => Build(_frames);

    private static FrameBuilder Build(List<(long Start, float[] Samples)> frames) => new(Track.Rep, new FramePool(4), frame =>
    {
        using (frame)
            frames.Add((frame.Start, frame.Samples.ToArray()));
    });
}

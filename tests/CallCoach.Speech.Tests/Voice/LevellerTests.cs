using CallCoach.Speech.Voice;
using CsCheck;

namespace CallCoach.Speech.Tests.Voice;

public sealed class LevellerTests
{
    [Fact]
    public void Quiet_speech_is_raised()
    {
        var leveller = new Leveller();

        for (var i = 0; i < 60; i++)
            leveller.Observe(level: .005f, probability: .9f, exit: .25f);

        Assert.InRange(leveller.Gain, 4.5f, 5f);
    }

    [Fact]
    public void Line_noise_is_not_taken_for_speech()
    {
        var leveller = new Leveller();

        for (var i = 0; i < 600; i++)
            leveller.Observe(level: .001f, probability: .05f, exit: .25f);

        Assert.Equal(1, leveller.Gain);
    }

    [Fact]
    public void Speech_of_common_level_is_left_alone()
    {
        var leveller = new Leveller();
        for (var i = 0; i < 60; i++)
            leveller.Observe(level: .06f, probability: .9f, exit: .25f);
        float[] window = [.1f, -.2f];
        var raised = new float[2];

        leveller.Raise(window, raised);

        Assert.Equal(window, raised);
    }

    [Fact]
    public void The_raise_never_lowers_and_never_leaves_the_range_of_samples()
    {
        Gen.Select(Gen.Float[0, 1].Array[1, 100], Gen.Float[-1, 1].Array[1, 64]).Sample((levels, window) =>
        {
            var leveller = new Leveller();
            var raised = new float[window.Length];
            foreach (var level in levels)
                leveller.Observe(level, probability: 1, exit: .25f);

            leveller.Raise(window, raised);

            for (var i = 0; i < window.Length; i++)
            {
                Assert.InRange(raised[i], -1, 1);
                Assert.True(Math.Abs(raised[i]) >= Math.Abs(window[i]));
            }
        });
    }
}

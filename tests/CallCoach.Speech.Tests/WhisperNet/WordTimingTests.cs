using CallCoach.Speech.WhisperNet;

namespace CallCoach.Speech.Tests.WhisperNet;

public sealed class WordTimingTests
{
    [Fact]
    public void Each_measured_pack_has_lags_of_its_own_and_others_those_of_the_pack_in_the_box()
    {
        Assert.Equal(TimeSpan.FromMilliseconds(90), WordTiming.Of("TinyEn").StartLag);
        Assert.Equal(TimeSpan.Zero, WordTiming.Of("Base").EndLag);
        Assert.Equal(WordTiming.Of("TinyEn"), WordTiming.Of("None"));
    }
}

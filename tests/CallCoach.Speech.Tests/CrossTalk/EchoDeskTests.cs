using CallCoach.Audio;
using CallCoach.Speech.CrossTalk;

namespace CallCoach.Speech.Tests.CrossTalk;

public sealed class EchoDeskTests
{
    private const string Words = "We're not looking for anything right now.";

    private readonly EchoDesk _desk = new(new CrossTalkOptions(), Meters.Speech());

    [Fact]
    public void Finals_pass_at_once_where_nothing_speaks_for_an_echo()
    {
        var rep = EchoRuleTests.Rep("Good morning, this is Maya.", 1, 3);

        Assert.Equal([rep], _desk.Offer(rep));
    }

    [Fact]
    public void An_echo_known_as_such_loses_its_words()
    {
        _desk.Started(1, TimeSpan.FromSeconds(1));
        _desk.Offer(EchoRuleTests.Prospect(Words, 1, 3));

        var final = Assert.Single(_desk.Offer(EchoRuleTests.Rep(Words, 1.1, 3.1)));

        Assert.Empty(final.Stable);
    }

    [Fact]
    public void Where_the_sound_goes_together_the_reps_words_wait_for_the_prospects()
    {
        Leak(seconds: 4);
        _desk.Started(1, TimeSpan.FromSeconds(1));

        Assert.Empty(_desk.Offer(EchoRuleTests.Rep(Words, 1.1, 3.1)));
        var ready = _desk.Offer(EchoRuleTests.Prospect(Words, 1, 3));

        Assert.Equal([Track.Prospect, Track.Rep], ready.Select(final => final.Track));
        Assert.Empty(ready[1].Stable);
    }

    [Fact]
    public void They_do_not_wait_for_ever_and_are_then_the_reps_own()
    {
        Leak(seconds: 4);
        _desk.Started(1, TimeSpan.FromSeconds(1));
        _desk.Offer(EchoRuleTests.Rep(Words, 1.1, 3.1));

        Assert.Empty(_desk.Expired(TimeSpan.FromSeconds(4)));
        var final = Assert.Single(_desk.Expired(TimeSpan.FromSeconds(5.1)));

        Assert.NotEmpty(final.Stable);
        Assert.Equal(TimeSpan.FromSeconds(5), final.At);
        Assert.False(_desk.AnyWaiting);
    }

    [Fact]
    public void Sounds_of_their_own_do_not_wait()
    {
        var random = new Random(7);
        for (var i = 0; i < 125; i++)
        {
            _desk.Hear(Track.Rep, i * 512, random.NextSingle());
            _desk.Hear(Track.Prospect, i * 512, random.NextSingle());
        }

        _desk.Started(1, TimeSpan.FromSeconds(1));

        Assert.Single(_desk.Offer(EchoRuleTests.Rep(Words, 1.1, 3.1)));
    }

    private void Leak(double seconds)
    {
        var random = new Random(7);
        var before = 0f;
        for (var i = 0; i < seconds * 16_000 / 512; i++)
        {
            var level = random.NextSingle();
            _desk.Hear(Track.Prospect, i * 512, level);
            _desk.Hear(Track.Rep, i * 512, .7f * before + .01f);
            before = level;
        }
    }
}

using CallCoach.Speech.CrossTalk;

namespace CallCoach.Speech.Tests.CrossTalk;

public sealed class EchoGateTests
{
    private readonly EchoGate _gate = new(new CrossTalkOptions());
    private readonly Random _random = new(11);

    [Fact]
    public void A_leak_is_learned_within_a_second_of_the_prospects_speech()
    {
        Talk(frames: 31, leak: .7f);

        Assert.All(Talk(frames: 60, leak: .7f), Assert.True);
    }

    [Fact]
    public void Own_speech_over_the_leak_is_no_echo()
    {
        Talk(frames: 60, leak: .7f);

        Assert.DoesNotContain(true, Talk(frames: 60, leak: .7f, own: .15f));
    }

    [Fact]
    public void Own_speech_while_the_prospect_is_silent_is_no_echo()
    {
        Talk(frames: 60, leak: .7f);

        for (var i = 0; i < 60; i++)
        {
            _gate.Prospect(.001f, speaks: false);
            Assert.True(i < 4 || !_gate.IsEcho(.05f));
        }
    }

    [Fact]
    public void A_headset_without_a_leak_is_never_gated()
    {
        for (var i = 0; i < 300; i++)
        {
            _gate.Prospect(_random.NextSingle() * .1f, speaks: true);
            Assert.False(_gate.IsEcho(_random.NextSingle() * .05f));
        }
    }

    [Fact]
    public void A_leak_that_ends_is_forgotten()
    {
        Talk(frames: 60, leak: .7f);

        for (var i = 0; i < 200; i++)
        {
            _gate.Prospect(_random.NextSingle() * .1f, speaks: true);
            var echo = _gate.IsEcho(.02f + _random.NextSingle() * .05f);
            Assert.False(i > 150 && echo);
        }
    }

    [Fact]
    public void Switched_off_it_lets_everything_pass()
    {
        var gate = new EchoGate(new CrossTalkOptions { Enabled = false });
        for (var i = 0; i < 100; i++)
        {
            gate.Prospect(.1f * (i % 7), speaks: true);
            Assert.False(gate.IsEcho(.07f * (i % 7)));
        }
    }

    // Loudness goes in runs of some frames, as syllables do.
    private List<bool> Talk(int frames, float leak, float own = 0)
    {
        var verdicts = new List<bool>();
        var level = .05f;
        for (var i = 0; i < frames; i++)
        {
            if (i % 4 == 0)
                level = .02f + .1f * _random.NextSingle();
            _gate.Prospect(level, speaks: true);
            verdicts.Add(_gate.IsEcho(leak * level + own));
        }

        return verdicts;
    }
}

using CallCoach.Audio;
using CallCoach.Speech.Voice;
using CsCheck;

namespace CallCoach.Speech.Tests.Voice;

public sealed class VoiceGateTests
{
    private const int Window = AudioFrame.SampleCount;

    [Fact]
    public void It_opens_at_the_second_window_of_speech_and_speech_began_at_the_first()
    {
        var gate = Gate();

        var changes = Run(gate, [.1f, .6f, .6f]);

        Assert.Equal([GateChange.None, GateChange.None, GateChange.Opened], changes);
        Assert.Equal(Window, gate.SpeechStart);
    }

    [Fact]
    public void One_window_alone_does_not_open_it()
    {
        Assert.DoesNotContain(GateChange.Opened, Run(Gate(), [.9f, .4f, .9f, .4f, .9f]));
    }

    [Fact]
    public void Silence_pauses_it_after_four_windows_and_closes_it_after_nine()
    {
        var gate = Gate();

        var changes = Run(gate, [.9f, .9f, .. Enumerable.Repeat(.1f, 9)]);

        Assert.Equal(2 + 3, changes.IndexOf(GateChange.Paused));
        Assert.Equal(2 + 8, changes.IndexOf(GateChange.Closed));
        Assert.Equal(2 * Window, gate.SpeechEnd);
    }

    [Fact]
    public void A_likelihood_between_exit_and_enter_does_not_cancel_silence()
    {
        var gate = Gate();

        var changes = Run(gate, [.9f, .9f, .1f, .4f, .4f, .4f]);

        Assert.Contains(GateChange.Paused, changes);
        Assert.Equal(2 * Window, gate.SpeechEnd);
    }

    [Fact]
    public void A_likelihood_between_exit_and_enter_does_not_begin_silence()
    {
        var gate = Gate();

        var changes = Run(gate, [.9f, .9f, .. Enumerable.Repeat(.4f, 40)]);

        Assert.DoesNotContain(GateChange.Paused, changes);
        Assert.Equal(42 * Window, gate.SpeechEnd);
    }

    [Fact]
    public void Speech_after_a_pause_resumes()
    {
        var changes = Run(Gate(), [.9f, .9f, .. Enumerable.Repeat(.1f, 7), .9f, .9f]);

        Assert.Equal([GateChange.Opened, GateChange.Paused, GateChange.Resumed], changes.Where(change => change != GateChange.None));
    }

    [Fact]
    public void The_telephone_side_opens_at_a_lower_likelihood()
    {
        float[] faint = [.45f, .45f, .45f];

        Assert.Contains(GateChange.Opened, Run(Gate(Track.Prospect), faint));
        Assert.DoesNotContain(GateChange.Opened, Run(Gate(Track.Rep), faint));
    }

    [Fact]
    public void A_speaker_who_pauses_little_is_waited_for_less()
    {
        var gate = Gate();
        var before = gate.Hold;

        for (var i = 0; i < 30; i++)
            Run(gate, [.9f, .9f, .9f, .9f, .9f, .1f, .1f, .1f, .1f], from: i * 9);

        Assert.True(gate.Hold < before);
        Assert.True(gate.Hold >= AudioFrame.SampleRate / 4);
    }

    [Fact]
    public void A_speaker_who_pauses_long_is_waited_for_longer_but_not_for_ever()
    {
        var gate = Gate();

        for (var i = 0; i < 60; i++)
            Run(gate, [.9f, .9f, .9f, .. Enumerable.Repeat(.1f, 10)], from: i * 13);

        Assert.Equal(AudioFrame.SampleRate * 352 / 1000, gate.Hold);
    }

    [Fact]
    public void It_never_closes_before_its_shortest_hold_of_silence()
    {
        var shortest = 250 * AudioFrame.SampleRate / 1000;
        Gen.Float[0, 1].Array[0, 400].Sample(probabilities =>
        {
            var gate = Gate();
            for (var i = 0; i < probabilities.Length; i++)
            {
                if (gate.Next(i * Window, (i + 1) * Window, probabilities[i]) == GateChange.Closed)
                    Assert.True((i + 1) * Window - gate.SpeechEnd >= shortest);
            }
        });
    }

    [Fact]
    public void What_opens_closes_before_it_opens_again_and_speech_has_a_length()
    {
        Gen.Float[0, 1].Array[0, 400].Sample(probabilities =>
        {
            var gate = Gate();
            var open = false;
            for (var i = 0; i < probabilities.Length; i++)
            {
                var change = gate.Next(i * Window, (i + 1) * Window, probabilities[i]);
                Assert.False(change == GateChange.Opened && open);
                Assert.False(change is GateChange.Closed or GateChange.Paused or GateChange.Resumed && !open);
                open = change switch { GateChange.Opened => true, GateChange.Closed => false, _ => open };
                Assert.Equal(open, gate.IsOpen);
                Assert.True(!open || gate.SpeechEnd > gate.SpeechStart);
            }
        });
    }

    private static VoiceGate Gate(Track track = Track.Rep) => new(new VoiceGateOptions(), track);

    private static List<GateChange> Run(VoiceGate gate, float[] probabilities, int from = 0) =>
        [.. probabilities.Select((p, i) => gate.Next((from + i) * Window, (from + i + 1) * Window, p))];
}

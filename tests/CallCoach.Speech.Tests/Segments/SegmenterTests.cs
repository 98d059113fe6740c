using CallCoach.Speech.Segments;
using CsCheck;

namespace CallCoach.Speech.Tests.Segments;

public sealed class SegmenterTests
{
    private const int Window = SegmenterScript.Window;
    private const int PreRoll = 16 * Window;

    [Fact]
    public void An_utterance_starts_pauses_and_closes()
    {
        var script = new SegmenterScript().Silence(40).Speech(10).Silence(12);

        Assert.Equal([UtteranceState.Started, UtteranceState.Pausing, UtteranceState.Closed], script.Looks.Select(look => look.State));
        Assert.All(script.Looks, look => Assert.Equal((1, 40 * Window), (look.Number, look.SpeechStart)));
        Assert.Equal(50 * Window, script.Looks[^1].SpeechEnd);
    }

    [Fact]
    public void Its_sound_begins_half_a_second_before_speech()
    {
        var script = new SegmenterScript().Silence(40).Speech(10).Silence(12);

        Assert.Equal(40 * Window - PreRoll, script.Looks[0].SoundStart);
        Assert.Equal(40 * Window - PreRoll, (long)script.Sounds[0][0]);
    }

    [Fact]
    public void At_the_very_beginning_of_a_call_there_is_less_before_it()
    {
        var script = new SegmenterScript().Silence(3).Speech(10).Silence(12);

        Assert.Equal(0, script.Looks[0].SoundStart);
    }

    [Fact]
    public void What_closes_is_the_sound_that_was_decoded_in_the_pause()
    {
        var script = new SegmenterScript().Silence(40).Speech(30).Silence(12);
        var pause = script.Looks.Single(look => look.State == UtteranceState.Pausing);
        var closed = script.Looks.Single(look => look.State == UtteranceState.Closed);

        Assert.Equal(pause.Length, closed.Length);
        Assert.Equal(PreRoll + 34 * Window, closed.Length);
    }

    [Fact]
    public void Speech_that_goes_on_voids_the_pause()
    {
        var script = new SegmenterScript().Silence(40).Speech(10).Silence(5).Speech(10).Silence(12);

        Assert.Equal(
            [UtteranceState.Started, UtteranceState.Pausing, UtteranceState.Growing, UtteranceState.Pausing, UtteranceState.Closed],
            script.Looks.Select(look => look.State));
        Assert.Equal(PreRoll + 29 * Window, script.Looks[^1].Length);
    }

    [Fact]
    public void It_is_looked_at_every_step_while_it_grows()
    {
        var script = new SegmenterScript().Silence(40).Speech(100);
        var growing = script.Looks.Where(look => look.State == UtteranceState.Growing).Select(look => look.Length).ToList();

        Assert.Equal(5, growing.Count);
        Assert.All(growing.Zip(growing.Skip(1)), pair => Assert.Equal(19 * Window, pair.Second - pair.First));
    }

    [Fact]
    public void Silence_is_no_growth()
    {
        var script = new SegmenterScript().Silence(40).Speech(15).Silence(3);

        Assert.DoesNotContain(script.Looks, look => look.State == UtteranceState.Growing);
    }

    [Fact]
    public void Two_utterances_share_no_speech()
    {
        var script = new SegmenterScript().Silence(40).Speech(10).Silence(12).Speech(10).Silence(16);
        var second = script.Looks.Last(look => look.State == UtteranceState.Closed);

        Assert.Equal(2, second.Number);
        Assert.Equal(50 * Window, second.SoundStart);
    }

    [Fact]
    public void After_twelve_seconds_any_short_pause_ends_it()
    {
        var script = new SegmenterScript().Silence(40).Speech(380).Silence(6).Speech(20);

        var closed = script.Looks.Single(look => look.State == UtteranceState.Closed);
        Assert.Equal(420 * Window, closed.SpeechEnd);
        Assert.Equal(2, script.Looks[^1].Number);
    }

    [Fact]
    public void After_fifteen_seconds_it_is_cut_in_its_last_gap()
    {
        var script = new SegmenterScript().Speech(420).Silence(3).Speech(100);

        var closed = script.Looks.Single(look => look.State == UtteranceState.Closed);
        var next = script.Looks[script.Looks.IndexOf(closed) + 1];
        Assert.Equal(421 * Window, closed.SpeechEnd);
        Assert.Equal((UtteranceState.Started, 421L * Window, 421L * Window), (next.State, next.SpeechStart, next.SoundStart));
        Assert.Equal(421 * Window, (long)script.Sounds[script.Looks.IndexOf(next)][0]);
    }

    [Fact]
    public void Without_a_gap_it_is_cut_where_speech_was_least_likely()
    {
        var script = new SegmenterScript().Speech(430).Feed(.6f).Speech(100);

        Assert.Equal(430 * Window, script.Looks.Single(look => look.State == UtteranceState.Closed).SpeechEnd);
    }

    [Fact]
    public void A_break_closes_what_is_open()
    {
        var script = new SegmenterScript().Silence(40).Speech(10).Break();

        Assert.Equal(UtteranceState.Closed, script.Looks[^1].State);
        Assert.Equal(50 * Window, script.Looks[^1].SpeechEnd);
        Assert.False(script.Segmenter.IsOpen);
    }

    [Fact]
    public void The_level_is_that_of_speech_alone()
    {
        var script = new SegmenterScript().Silence(40).Speech(10).Silence(12);

        Assert.Equal(.1f, script.Looks[^1].Level, tolerance: .001f);
    }

    [Fact]
    public void Whatever_is_fed_the_looks_are_in_order_and_the_sound_is_never_lost_twice_or_too_long()
    {
        var runs = Gen.Select(Gen.Float[0, 1], Gen.Int[1, 300]).Array[1, 12];
        runs.Sample(script =>
        {
            var subject = new SegmenterScript();
            foreach (var (probability, windows) in script)
                subject.Feed(probability, windows);
            subject.Break();

            long lastEnd = 0;
            foreach (var utterance in subject.Looks.GroupBy(look => look.Number))
            {
                var looks = utterance.ToList();
                Assert.Equal(UtteranceState.Started, looks[0].State);
                Assert.Equal(UtteranceState.Closed, looks[^1].State);
                Assert.Single(looks, look => look.State == UtteranceState.Closed);
                Assert.True(looks[0].SoundStart >= lastEnd);
                Assert.All(looks, look => Assert.True(look.SpeechEnd >= look.SpeechStart && look.SpeechStart >= look.SoundStart));
                Assert.All(looks, look => Assert.InRange(look.Length, 1, 15 * 16_000));
                lastEnd = looks[^1].SpeechEnd;
            }

            for (var i = 0; i < subject.Looks.Count; i++)
            {
                Assert.Equal(subject.Looks[i].SoundStart, (long)subject.Sounds[i][0]);
                Assert.Equal(subject.Looks[i].SoundStart + subject.Looks[i].Length - 1, (long)subject.Sounds[i][^1]);
            }
        }, iter: 200);
    }

    [Fact]
    public void Nothing_is_allocated_for_a_window_after_warm_up()
    {
        var subject = new Segmenter(
            Audio.Track.Rep, new SegmenterOptions(), new Speech.Voice.VoiceGateOptions(), new UtteranceSoundPool(Segmenter.Capacity(new())));
        var window = new float[Window];
        Talk(0);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Talk(200 * Window);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());

        void Talk(long from)
        {
            for (var i = 0; i < 200; i++)
                subject.Next(from + i * Window, window, i % 100 < 60 ? .9f : .01f, .1f);
        }
    }
}

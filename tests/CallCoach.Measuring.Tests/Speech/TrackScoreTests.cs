using CallCoach.Audio;
using CallCoach.Coaching;
using CallCoach.Measuring.Material;
using CallCoach.Measuring.Speech;

namespace CallCoach.Measuring.Tests.Speech;

public sealed class TrackScoreTests
{
    private static readonly SpokenCall s_call = Scripted.Call(
        Scripted.Turn(Speaker.Rep, 1, "when would be better"), // ends at 2.5
        Scripted.Turn(Speaker.Prospect, 4, "thursday"));

    [Fact]
    public void The_delay_of_a_final_counts_from_the_end_of_the_last_true_word()
    {
        var score = Score(Scripted.Final(3.0, 1, "when would be better"));
        Assert.Equal([500], score.Final.Select(delay => Math.Round(delay)));
        Assert.Equal(0, score.Errors.Errors);
    }

    [Fact]
    public void A_final_where_nobody_spoke_has_no_delay_but_its_words_are_errors()
    {
        var score = Score(Scripted.Final(3.0, 1, "when would be better"), Scripted.Final(9, 8, "thank you", utterance: 2));
        Assert.Single(score.Final);
        Assert.Equal(2, score.Errors.Insertions);
    }

    [Fact]
    public void Words_of_the_other_side_are_not_expected()
    {
        var score = Score(Scripted.Final(3.0, 1, "when would be better"));
        Assert.Equal(4, score.Errors.ReferenceWords);
    }

    [Fact]
    public void A_word_is_stable_from_the_text_that_first_had_it_as_stable()
    {
        var score = Score(
            Scripted.Partial(1.9, 1, "", "when wood"),
            Scripted.Partial(2.2, 1, "when", "would be"),
            Scripted.Final(3.0, 1, "when would be better"));
        // when ends at 1.3 and is stable at 2.2; the others end at 1.7, 2.1, 2.5 and come with the final.
        Assert.Equal([900, 1300, 900, 500], score.Stable.Select(delay => Math.Round(delay)));
        Assert.Equal((1, 0), (score.StableShown, score.StableRevised));
    }

    [Fact]
    public void A_stable_word_that_the_final_takes_back_is_revised()
    {
        var score = Score(Scripted.Partial(2.2, 1, "when wood", "be"), Scripted.Final(3.0, 1, "when would be better", revised: 1));
        Assert.Equal((2, 1), (score.StableShown, score.StableRevised));
    }

    [Fact]
    public void Without_partials_it_says_so() => Assert.False(Score(Scripted.Final(3.0, 1, "when")).HasPartials);

    [Fact]
    public void Word_times_are_compared_for_words_that_were_heard_right()
    {
        var reference = Scripted.Turn(Speaker.Rep, 1, "when would be better").Words;
        var heard = Scripted.Words(1, "when wood be better", off: 0.05);
        var times = WordTimes.Of(heard, WordMatch.Partners(heard, reference));
        Assert.Equal([50, 50, 50], times.Starts.Select(delay => Math.Round(delay)));
        Assert.Equal(6, times.Errors.Count());
    }

    [Fact]
    public void The_same_word_said_much_later_is_no_partner()
    {
        var reference = Scripted.Turn(Speaker.Rep, 1, "now").Words;
        Assert.Equal([null], WordMatch.Partners(Scripted.Words(9, "now"), reference));
    }

    private static TrackScore Score(params TimedEvent[] events) => TrackScore.Of(s_call, events, Track.Rep);
}

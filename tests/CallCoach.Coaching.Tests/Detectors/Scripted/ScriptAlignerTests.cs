using CallCoach.Coaching.Detectors.Scripted;

namespace CallCoach.Coaching.Tests.Detectors.Scripted;

public sealed class ScriptAlignerTests
{
    private static readonly ScriptText Script = ScriptText.Of(new TeamScript(
        "a", "We help outdoor service companies spend less time on the phone and more time on the job, [name], because every crew knows its next stop."));

    [Fact]
    public void A_line_of_the_script_scores_in_full() => Assert.Equal(1, Score("we help outdoor service companies spend less time on the phone and more time on the job"));

    [Fact]
    public void A_wildcard_takes_one_to_three_words_of_any_kind()
    {
        var one = Score("more time on the job Jordan because every crew");
        var three = Score("more time on the job my dear Jordan because every crew");
        Assert.True(one > 0.9f && three > 0.8f, $"{one}, {three}");
    }

    [Fact]
    public void A_word_misheard_costs_a_little() =>
        Assert.InRange(Score("we help outdoors service company spend less time on the phone"), 0.75f, 0.95f);

    [Fact]
    public void Free_speech_with_some_of_the_same_words_stays_far_below_reading() =>
        Assert.InRange(Score("so your own phone rings less and the crew gets a text when it should go on to the job after this one"), 0, 0.3f);

    private static float Score(string said)
    {
        var words = said.Split(' ').Select(word => word.ToLowerInvariant()).ToList();
        return new ScriptAligner().Best(words, [Script], words.Count)?.Score ?? 0;
    }
}

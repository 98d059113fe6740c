using CallCoach.Coaching.Detectors;

namespace CallCoach.Coaching.Tests.Detectors;

public sealed class CrossTalkTests
{
    [Theory]
    [InlineData("unfortunately we can't do that today", 10.1, true)]
    [InlineData("unfortunately we cannot do that today", 10.1, true)]
    [InlineData("unfortunately we can't do that today", 13.0, false)]
    [InlineData("that's fine take the time you need", 10.1, false)]
    [InlineData("we can't", 10.1, false)]
    public void What_the_prospect_says_at_the_same_time_in_the_same_words_is_not_the_reps(string heard, double start, bool leaked)
    {
        var call = new CallState();
        call.TakeIn(Heard(Speaker.Prospect, "Unfortunately we can't do that today.", 10));
        var rep = Heard(Speaker.Rep, heard, start);
        call.TakeIn(rep);
        Assert.Equal(leaked, CrossTalk.Is(rep.Utterance, call));
    }

    private static UtteranceHeard Heard(Speaker speaker, string text, double start)
    {
        var from = TimeSpan.FromSeconds(start);
        return new UtteranceHeard(from + TimeSpan.FromSeconds(2), new Utterance(1, speaker, from, from + TimeSpan.FromSeconds(2), text, [], LanguageMarks.None));
    }
}

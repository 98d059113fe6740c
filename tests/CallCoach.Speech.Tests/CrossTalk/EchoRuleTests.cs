using CallCoach.Audio;
using CallCoach.Speech.CrossTalk;

namespace CallCoach.Speech.Tests.CrossTalk;

public sealed class EchoRuleTests
{
    [Fact]
    public void The_prospects_words_at_the_same_time_are_an_echo()
    {
        Assert.True(IsEcho(Rep("We're not looking for anything right now.", 1.1, 3.1), Prospect("We're not looking for anything right now", 1, 3)));
    }

    [Fact]
    public void A_word_misheard_does_not_save_an_echo()
    {
        Assert.True(IsEcho(Rep("We're not looking for nothing right now.", 1.1, 3.1), Prospect("We're not looking for anything right now", 1, 3)));
    }

    [Fact]
    public void The_same_words_at_another_time_are_the_reps_own()
    {
        Assert.False(IsEcho(Rep("We're not looking for anything right now.", 3.2, 5), Prospect("We're not looking for anything right now", 1, 3)));
    }

    [Fact]
    public void Other_words_at_the_same_time_are_the_reps_own()
    {
        Assert.False(IsEcho(Rep("That's quite all right, I understand.", 1, 3), Prospect("We're not looking for anything right now", 1, 3)));
    }

    [Fact]
    public void Few_words_are_an_echo_only_where_the_sound_says_so_too()
    {
        var rep = Rep("Not now.", 1.1, 1.7);
        var prospect = Prospect("Not now, sorry.", 1, 2);

        Assert.False(IsEcho(rep, prospect));
        Assert.True(EchoRule.IsEcho(rep, [prospect], correlates: true, new CrossTalkOptions()));
    }

    [Fact]
    public void A_yes_of_the_reps_own_stays_even_where_the_sound_goes_together()
    {
        Assert.False(EchoRule.IsEcho(
            Rep("Sure.", 1.1, 1.7), [Prospect("Not now, sorry.", 1, 2)], correlates: true, new CrossTalkOptions()));
    }

    [Fact]
    public void An_echo_may_span_two_utterances_of_the_prospect()
    {
        Assert.True(EchoRule.IsEcho(
            Rep("Okay, what does it do? We're busy now.", 1, 5),
            [Prospect("We're busy now.", 3.6, 5), Prospect("Okay, what does it do?", 1, 3)],
            correlates: false,
            new CrossTalkOptions()));
    }

    private static bool IsEcho(TextHeard rep, TextHeard prospect) => EchoRule.IsEcho(rep, [prospect], correlates: false, new CrossTalkOptions());

    internal static TextHeard Rep(string text, double start, double end) => Heard(Track.Rep, text, start, end);

    internal static TextHeard Prospect(string text, double start, double end) => Heard(Track.Prospect, text, start, end);

    private static TextHeard Heard(Track track, string text, double start, double end) => new(
        track,
        TimeSpan.FromSeconds(end + .4),
        1,
        TimeSpan.FromSeconds(start),
        TimeSpan.FromSeconds(end),
        IsFinal: true,
        [.. text.Split(' ').Select(word => new HeardWord(word, TimeSpan.FromSeconds(start), TimeSpan.FromSeconds(end), .9f))],
        []);
}

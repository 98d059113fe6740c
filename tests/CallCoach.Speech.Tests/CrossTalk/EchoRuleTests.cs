using CallCoach.Audio;
using CallCoach.Speech.CrossTalk;

namespace CallCoach.Speech.Tests.CrossTalk;

public sealed class EchoRuleTests
{
    private const string Refusal = "We're not looking for anything right now.";

    [Fact]
    public void The_prospects_words_at_the_same_time_are_an_echo()
    {
        Assert.Equal("", Own(Rep(Refusal, 1.1, 3.1), correlates: false, Prospect(Refusal, 1, 3)));
    }

    [Fact]
    public void A_word_misheard_does_not_save_an_echo()
    {
        Assert.Equal("", Own(Rep("We're not looking for nothing right now.", 1.1, 3.1), correlates: false, Prospect(Refusal, 1, 3)));
    }

    [Fact]
    public void The_same_words_at_another_time_are_the_reps_own()
    {
        Assert.Equal(Refusal, Own(Rep(Refusal, 3.4, 5), correlates: false, Prospect(Refusal, 1, 3)));
    }

    [Fact]
    public void Other_words_at_the_same_time_are_the_reps_own()
    {
        const string Empathy = "That's quite all right, I understand.";

        Assert.Equal(Empathy, Own(Rep(Empathy, 1, 3), correlates: false, Prospect(Refusal, 1, 3)));
    }

    [Fact]
    public void Own_words_in_the_same_utterance_stay()
    {
        Assert.Equal(
            "Maya from Brightloop.",
            Own(Rep("Sorry, who is this again? Maya from Brightloop.", 1, 5), correlates: false, Prospect("Sorry who is this again", 1, 3.5)));
    }

    [Fact]
    public void Few_words_are_an_echo_only_where_the_sound_says_so_too()
    {
        var rep = Rep("Not now.", 1.1, 1.7);

        Assert.Equal("Not now.", Own(rep, correlates: false, Prospect("Not now, sorry.", 1, 2)));
        Assert.Equal("", Own(rep, correlates: true, Prospect("Not now, sorry.", 1, 2)));
    }

    [Fact]
    public void A_yes_of_the_reps_own_stays_even_where_the_sound_goes_together()
    {
        Assert.Equal("Sure.", Own(Rep("Sure.", 1.1, 1.7), correlates: true, Prospect("Not now, sorry.", 1, 2)));
    }

    [Fact]
    public void An_echo_may_span_two_utterances_of_the_prospect()
    {
        Assert.Equal(
            "",
            Own(
                Rep("Okay, what does it do? We are busy right now.", 1, 6),
                correlates: false,
                Prospect("We are busy right now.", 3.5, 6),
                Prospect("Okay, what does it do?", 1, 3.5)));
    }

    internal static TextHeard Rep(string text, double start, double end) => Heard(Track.Rep, text, start, end);

    internal static TextHeard Prospect(string text, double start, double end) => Heard(Track.Prospect, text, start, end);

    private static string Own(TextHeard rep, bool correlates, params TextHeard[] prospect) =>
        string.Join(' ', EchoRule.OwnWords(rep, prospect, (_, _) => correlates, new CrossTalkOptions()).Select(word => word.Text));

    // Words are spoken evenly.
    private static TextHeard Heard(Track track, string text, double start, double end)
    {
        var words = text.Split(' ');
        var each = (end - start) / words.Length;
        return new TextHeard(
            track,
            TimeSpan.FromSeconds(end + .4),
            1,
            TimeSpan.FromSeconds(start),
            TimeSpan.FromSeconds(end),
            IsFinal: true,
            [.. words.Select((word, i) => new HeardWord(word, TimeSpan.FromSeconds(start + i * each), TimeSpan.FromSeconds(start + (i + 1) * each), .9f))],
            []);
    }
}

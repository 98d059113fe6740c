using CallCoach.Testing;

namespace CallCoach.Coaching.Tests;

public sealed class SpeakerStateTests
{
    private readonly CallState _call = new();

    public SpeakerStateTests() => _call.TakeIn(new CallStarted(TimeSpan.Zero, Heads.Unknown));

    [Fact]
    public void Whoever_never_spoke_is_silent_since_the_call_began()
    {
        _call.TakeIn(new Ticked(S(3)));

        Assert.False(_call.Rep.IsSpeaking);
        Assert.Equal(S(3), _call.Rep.SilentFor);
    }

    [Fact]
    public void Silence_counts_from_where_it_began_not_from_when_it_was_noticed()
    {
        _call.TakeIn(new SpeechBegan(S(1), Speaker.Rep, 1));
        _call.TakeIn(new SpeechStopped(S(2.4), Speaker.Rep, 1, S(2)));
        _call.TakeIn(new Ticked(S(2.5)));

        Assert.Equal(S(0.5), _call.Rep.SilentFor);
    }

    [Fact]
    public void A_final_of_an_earlier_utterance_does_not_silence_who_speaks_again()
    {
        _call.TakeIn(new SpeechBegan(S(1), Speaker.Rep, 1));
        _call.TakeIn(new SpeechStopped(S(2.3), Speaker.Rep, 1, S(2)));
        _call.TakeIn(new SpeechBegan(S(2.4), Speaker.Rep, 2));
        _call.TakeIn(Heard(1, 1, 2, "hello there", at: 2.6));

        Assert.True(_call.Rep.IsSpeaking);
        Assert.Equal(S(0.2), _call.Rep.SpeakingFor);
        Assert.Equal(S(1), _call.Rep.TurnBegan);
    }

    [Fact]
    public void Finals_alone_tell_who_spoke_when()
    {
        _call.TakeIn(Heard(1, 1, 2, "hello there", at: 2.5));
        _call.TakeIn(new Ticked(S(3)));

        Assert.Equal(S(1), _call.Rep.SilentFor);
        Assert.Equal(S(1), _call.Rep.TurnBegan);
    }

    [Fact]
    public void Stable_words_of_a_growing_utterance_count_until_its_final_replaces_them()
    {
        _call.TakeIn(new SpeechBegan(S(1), Speaker.Rep, 1));
        _call.TakeIn(new PartialHeard(S(2), Speaker.Rep, 1, Conversation.EvenWords("hello there", 1, 2), []));
        Assert.Equal(2, _call.Rep.Words);
        Assert.Equal(1, _call.RepShare);

        _call.TakeIn(Heard(1, 1, 3, "hello there my friend", at: 3.5));
        Assert.Equal(4, _call.Rep.Words);
    }

    [Fact]
    public void Before_the_first_word_nobody_has_the_larger_share() => Assert.Equal(0.5, _call.RepShare);

    [Fact]
    public void An_utterance_without_words_changes_nothing_but_the_silence()
    {
        _call.TakeIn(new UtteranceHeard(S(2), new Utterance(1, Speaker.Rep, S(1), S(1.5), "", [], LanguageMarks.None)));

        Assert.Empty(_call.Utterances);
        Assert.Equal(0, _call.Rep.Words);
    }

    private static UtteranceHeard Heard(long id, double from, double to, string text, double at) =>
        new(S(at), new Utterance(id, Speaker.Rep, S(from), S(to), text, Conversation.EvenWords(text, from, to), LanguageMarks.None));

    private static TimeSpan S(double seconds) => Conversation.At(seconds);
}

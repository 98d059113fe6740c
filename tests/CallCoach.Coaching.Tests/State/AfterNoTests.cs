using CallCoach.Testing;

namespace CallCoach.Coaching.Tests;

public sealed class AfterNoTests
{
    private readonly PhraseDetector _signals = new PhraseDetector()
        .Signal("not interested", Kinds.NotInterested)
        .Signal("take me off", Kinds.RemoveMe)
        .Signal("what does it cost", Kinds.Question);

    [Fact]
    public void A_no_closes_the_call()
    {
        var state = StateAfter(Conversation.Start().Prospect("I'm not interested", 6, 7));

        Assert.True(state.IsClosing);
        Assert.True(state.IsAfterNo);
        Assert.Equal("not interested", state.LastRefusal!.Evidence);
    }

    [Fact]
    public void A_question_about_the_offer_opens_it_again()
    {
        var state = StateAfter(Conversation.Start().Prospect("I'm not interested", 6, 7).Prospect("well what does it cost", 12, 13));

        Assert.False(state.IsClosing);
        Assert.False(state.IsAfterNo);
    }

    [Fact]
    public void A_question_in_the_same_breath_does_not() =>
        Assert.True(StateAfter(Conversation.Start().Prospect("what does it cost no I'm not interested", 6, 8)).IsClosing);

    [Fact]
    public void A_request_to_be_removed_is_never_taken_back() =>
        Assert.True(StateAfter(Conversation.Start().Prospect("take me off your list", 6, 7).Prospect("what does it cost", 12, 13)).IsClosing);

    [Fact]
    public void The_answer_to_a_no_lasts_two_rep_turns_however_long_they_take()
    {
        var call = Conversation.Start().Prospect("I'm not interested", 6, 7).Rep("but you have not heard it", 30, 32).Rep("it is really good", 40, 42);

        Assert.True(StateAfter(call).IsAfterNo);
        Assert.False(StateAfter(call.Rep("and cheap as well", 50, 52)).IsAfterNo);
    }

    [Fact]
    public void It_lasts_twenty_seconds_however_many_turns_they_hold()
    {
        var call = Conversation.Start().Prospect("I'm not interested", 6, 7)
            .Rep("but", 8, 8.5).Rep("why", 10, 10.5).Rep("not", 12, 12.5);

        Assert.True(StateAfter(call).IsAfterNo);
    }

    private CallState StateAfter(Conversation call) => Judged.By(call.Events(), _signals).State();
}

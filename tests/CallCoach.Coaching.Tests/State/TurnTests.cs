using CallCoach.Testing;

namespace CallCoach.Coaching.Tests;

public sealed class TurnTests
{
    [Fact]
    public void Utterances_with_a_short_silence_between_are_one_turn()
    {
        var turns = TurnsOf(Conversation.Start().Rep("we make a calendar", 1, 2).Rep("for crews", 2.6, 3));

        var turn = Assert.Single(turns);
        Assert.Equal("we make a calendar for crews", turn.Text);
        Assert.Equal(6, turn.Words);
        Assert.Equal(Conversation.At(3), turn.End);
    }

    [Fact]
    public void A_silence_of_seven_tenths_of_a_second_ends_a_turn() =>
        Assert.Equal(2, TurnsOf(Conversation.Start().Rep("we make a calendar", 1, 2).Rep("for crews", 2.7, 3)).Count);

    [Fact]
    public void Three_words_of_the_other_end_a_turn()
    {
        var turns = TurnsOf(Conversation.Start().Rep("we make a calendar", 1, 2).Prospect("for whom exactly", 2.05, 2.4).Rep("for crews", 2.5, 3));

        Assert.Equal([Speaker.Rep, Speaker.Prospect, Speaker.Rep], turns.Select(turn => turn.Speaker));
    }

    [Fact]
    public void Two_words_of_the_other_do_not()
    {
        var turns = TurnsOf(Conversation.Start().Rep("we make a calendar", 1, 2).Prospect("oh right", 2.05, 2.4).Rep("for crews", 2.5, 3));

        Assert.Equal(2, turns.Count);
    }

    [Fact]
    public void The_order_in_which_finals_come_does_not_matter()
    {
        // The rep's long utterance becomes known after the interjection that fell into it.
        var call = Conversation.Start().Rep("we make a calendar that texts every crew its stop", 1, 5).Prospect("mm hm", 2, 2.3);

        var turns = TurnsOf(call);

        Assert.Equal([Speaker.Prospect, Speaker.Rep], turns.Select(turn => turn.Speaker));
    }

    private static IReadOnlyList<Turn> TurnsOf(Conversation call) => Judged.By(call.Events()).State().Turns;
}

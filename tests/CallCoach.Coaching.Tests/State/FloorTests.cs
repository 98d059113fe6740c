using CallCoach.Testing;

namespace CallCoach.Coaching.Tests;

public sealed class FloorTests
{
    [Fact]
    public void The_floor_is_held_through_interjections_and_short_pauses()
    {
        var call = Conversation.Start().Rep("one two three four", 1, 10).Prospect("mm hm", 8, 8.4).Rep("five six", 12, 14);

        Assert.Equal(Conversation.At(1.064), FloorAt(call, 14.2));
    }

    [Fact]
    public void Three_words_of_the_prospect_take_it()
    {
        var call = Conversation.Start().Rep("one two three four", 1, 10).Prospect("what is it", 10.5, 11).Rep("five six", 12, 14);

        Assert.Equal(Conversation.At(12.064), FloorAt(call, 14.2));
    }

    [Fact]
    public void A_rep_who_answers_before_the_words_are_known_holds_a_new_floor()
    {
        var call = Conversation.Start().Rep("one two three four", 1, 10).Prospect("what is it", 10.5, 11, recognisedAfter: 0.9).Rep("five six", 11.2, 14);

        Assert.Equal(Conversation.At(11.264), FloorAt(call, 13));
    }

    [Fact]
    public void A_long_silence_of_the_rep_gives_it_up()
    {
        var call = Conversation.Start().Rep("one two three four", 1, 10);

        Assert.NotNull(FloorAt(call, 14));
        Assert.Null(FloorAt(call, 15.5));
    }

    private static TimeSpan? FloorAt(Conversation call, double seconds) => Judged.By(call.Events(until: seconds)).State().RepHoldsFloorSince;
}

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
    public void A_voice_of_the_prospect_takes_it_before_any_word_is_known()
    {
        var call = Conversation.Start().Rep("one two three four", 1, 10).Prospect("well I think that is a lot to take in", 10.4, 14, recognisedAfter: 20).Rep("five six", 14.3, 40);

        Assert.Equal(Conversation.At(14.364), FloorAt(call, 20));
    }

    [Fact]
    public void A_long_interjection_gives_it_back_once_its_words_are_known()
    {
        var call = Conversation.Start().Rep("one two three four", 1, 20).Prospect("mm hm", 8, 10.5, recognisedAfter: 4).Rep("five six", 20.6, 25);

        Assert.Equal(Conversation.At(1.064), FloorAt(call, 16));
    }

    [Theory]
    [InlineData(Speaker.Rep)]
    [InlineData(Speaker.Prospect)]
    public void A_hole_in_the_sound_ends_it(Speaker speaker)
    {
        var call = Conversation.Start().Rep("one two three four", 1, 10).Missing(speaker, 10.5, 30).Rep("five six", 31, 34);

        Assert.Equal(Conversation.At(31.064), FloorAt(call, 33));
    }

    [Fact]
    public void Nobody_is_told_of_a_monologue_after_a_hole_or_while_recognition_lags()
    {
        var hole = Conversation.Start().Prospect("Hello?", 0.2, 0.8).Rep("one two three four", 1, 30).Missing(Speaker.Prospect, 30, 44).Rep("five six", 44.2, 60);
        var lag = Conversation.Start().Prospect("Hello?", 0.2, 0.8).Rep("one two three four", 1, 30, recognisedAfter: 25)
            .Prospect("that is a lot to take in at once", 30.2, 34, recognisedAfter: 25).Rep("five six", 34.2, 60, recognisedAfter: 5);

        Assert.DoesNotContain(Judged.By(hole.Events(), CoachDetectors.Create).Findings, finding => finding.Kind == Kinds.Monologue);
        Assert.DoesNotContain(Judged.By(lag.Events(), CoachDetectors.Create).Findings, finding => finding.Kind == Kinds.Monologue);
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

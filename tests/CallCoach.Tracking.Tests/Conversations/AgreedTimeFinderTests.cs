using System.Globalization;
using CallCoach.Tracking.Conversations;
using CallCoach.Tracking.SpokenTimes;
using CallCoach.Tracking.Tests.SpokenTimes;

namespace CallCoach.Tracking.Tests.Conversations;

public sealed class AgreedTimeFinderTests
{
    private readonly AgreedTimeFinder _finder = new(new SpokenTimeReader());

    [Theory]
    [InlineData("d01", "Thu 19 Nov 15:15", true)]
    [InlineData("d04", "Wed 18 Nov 14:30", true)]
    [InlineData("d03", "none", false)]
    [InlineData("d06", "none", false)]
    public void A_sample_call_ends_with_its_time(string id, string expected, bool agreed) => Expect(Calls.Sample(id), expected, agreed);

    [Theory]
    [InlineData("d01", "Thu 19 Nov 15:15", true)]
    [InlineData("d04", "Wed 18 Nov 14:30", true)]
    [InlineData("d03", "none", false)]
    [InlineData("d06", "none", false)]
    public void A_sample_call_ends_with_its_time_without_punctuation(string id, string expected, bool agreed) =>
        Expect([.. Calls.Sample(id).Select(turn => turn with { Text = Recognised.Bare(turn.Text) })], expected, agreed);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Of_two_offered_times_the_taken_one_is_agreed(bool bare) => Expect(Script(
        """
        r: Of course. Why don't we do fifteen minutes with both of you? Would Tuesday at noon or Wednesday at eight suit you better?
        p: Wednesday at eight. He's useless at noon.
        r: Wednesday at eight it is. I'll send the invite to the front desk, Alana, and I'll bring the Olympia report.
        p: Great. Thanks, Theo.
        """, bare), "Wed 18 Nov 08:00", true);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_day_and_then_a_lone_hour_make_a_time(bool bare) => Expect(Script(
        """
        r: Eleven shippers. Memphis. Mondays and Thursdays.
        p: That could work. What's your cut?
        r: Eight percent of the load, paid when the shipper pays, and you don't pay a thing for loads you turn down.
        p: I'd want my dispatcher to hear this, and she's off till Friday.
        r: Friday's great. What time is better for the two of you, Winston?
        p: Ten. And talk like this, not like before.
        r: Ten on Friday, at half speed, I promise. I'll send you the Memphis list today.
        p: Good. That I'd like to read.
        r: Thanks, Winston. Talk Friday.
        p: All right, bye.
        """, bare), "Fri 20 Nov 10:00", true);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_time_left_with_a_machine_is_a_proposal(bool bare) => Expect(Script(
        """
        m: For tenants, press one. For owners, press two. For a person by name, say the name after the tone.
        r: Martin Osei, please.
        m: This person is not available. Please leave a message after the tone.
        r: Hi Martin, it's Keisha Brown from Liftwell. I look after the same model two blocks over. I'll try you again tomorrow at nine.
        m: You have ten seconds remaining.
        r: My number is five five five, oh one four two.
        m: To send your message, press one. To listen to it, press two. To record it again, press three.
        r: One. Oh, er, I pressed two.
        m: Message sent. Goodbye.
        r: Okay, tomorrow at nine, then.
        """, bare), "Wed 18 Nov 09:00", false);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_time_that_the_line_swallowed_is_a_proposal(bool bare) => Expect(Script(
        """
        r: Then please keep your eyes on the road. When would be better for you, Siobhan?
        p: Maybe tomorrow, once I've finished
        r: Once you've finished what? Siobhan, are you there?
        p: surgery, so that's usually around
        r: Siobhan? Right, that's gone. I'll ring the mobile again.
        m: You've reached Two Rivers Vets. We are now closed. Our opening hours are eight till six.
        r: Tomorrow after surgery it is, then. I'll put down half past twelve.
        """, bare), "Wed 18 Nov 12:30", false);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_day_that_is_turned_down_gives_way_to_the_one_offered(bool bare) => Expect(Script(
        """
        r: Thank you. Would Monday at ten be a good time to ring you about it?
        p: Mondays are dreadful. Thursday after eleven, she's out of court then.
        r: Thursday at quarter past eleven. I'll send one page today, with a phone number for the people upstairs.
        p: One page, mind. She won't read two.
        r: One page, I've got it. Thanks, Tom, you've been a real help.
        """, bare), "Thu 19 Nov 11:15", true);

    [Fact]
    public void A_later_agreement_replaces_an_earlier_one() => Expect(Script(
        """
        p: Call me Thursday at three.
        r: Thursday at three, then.
        p: Actually, hang on. Make it Friday at ten.
        r: Friday at ten. I'll ring you then.
        """, bare: false), "Fri 20 Nov 10:00", true);

    [Fact]
    public void A_rep_who_proposes_needs_a_yes() => Expect(Script(
        """
        r: Shall I ring you Thursday at three?
        p: I really have to go now.
        """, bare: false), "Thu 19 Nov 15:00", false);

    [Fact]
    public void A_yes_makes_a_proposal_an_agreement() => Expect(Script(
        """
        r: Shall I ring you Thursday at three?
        p: Sure, that works.
        """, bare: false), "Thu 19 Nov 15:00", true);

    [Fact]
    public void A_no_drops_a_proposal() => Expect(Script(
        """
        r: Shall I ring you Thursday at three?
        p: No, please don't call.
        """, bare: false), "none", false);

    [Fact]
    public void The_day_that_a_weekday_falls_on_is_asked_and_the_answer_settles_it() => Expect(Script(
        """
        p: Ring me Tuesday.
        r: Today or a week from today?
        p: The twenty fourth, at four.
        r: The twenty fourth at four.
        """, bare: false), "Tue 24 Nov 16:00", true);

    [Fact]
    public void The_moment_is_the_turn_in_which_it_was_settled()
    {
        var found = _finder.Find(Calls.Sample("d01"), PhraseTable.Said)!;

        Assert.Equal(ConversationSide.Rep, found.ProposedBy);
        Assert.Contains("three fifteen", found.Moment.Words, StringComparison.Ordinal);
        Assert.Equal(TimeSpan.FromSeconds(4 * found.Moment.Turn), found.Moment.At);
    }

    private static IReadOnlyList<SpokenTurn> Script(string script, bool bare)
    {
        var turns = Calls.Script(script);
        return bare ? [.. turns.Select(turn => turn with { Text = Recognised.Bare(turn.Text) })] : turns;
    }

    private void Expect(IReadOnlyList<SpokenTurn> turns, string expected, bool agreed)
    {
        var found = _finder.Find(turns, PhraseTable.Said);
        var text = found?.Time.When?.ToString("ddd d MMM HH:mm", CultureInfo.InvariantCulture) ?? (found is null ? "none" : PhraseTable.Write(found.Time));

        Assert.Equal((expected, agreed), (text, found?.IsAgreed ?? false));
    }
}

using CallCoach.Testing;

namespace CallCoach.Coaching.Tests;

public sealed class OutcomeTests
{
    public static TheoryData<string> Calls => [.. SampleCall.Ids];

    /// <summary>Further labelled calls, for those who have them beside the checkout.</summary>
    public static TheoryData<string> MoreCalls => ["d02", "d05", "d07", "d08", "d09", "d10"];

    [Theory]
    [MemberData(nameof(Calls))]
    public void The_sample_calls_come_out_as_labelled(string id)
    {
        var sample = SampleCall.Load(id);

        var rating = Rate(sample);

        Assert.Equal(sample.Outcome, rating.Outcome);
        Assert.Contains(rating.Quote, sample.Turns.Select(turn => turn.Text), StringComparer.Ordinal);
    }

    [Theory]
    [MemberData(nameof(MoreCalls))]
    public void Further_labelled_calls_do_too_when_they_are_there(string id)
    {
        var shared = Path.Combine(Samples.Folder, "..", "..", "shared");
        var dialogue = Path.Combine(shared, "eval", "dialogues", $"{id}.json");
        if (!File.Exists(dialogue))
            Assert.Skip($"{id} is not beside this checkout; the four sample calls are tested all the same.");

        var sample = SampleCall.Load(dialogue, Path.Combine(shared, "audio", "calls", $"{id}.json"), Path.Combine(shared, "eval", "scripts"));

        Assert.Equal(sample.Outcome, Rate(sample).Outcome);
    }

    [Fact]
    public void Do_not_call_beats_everything() =>
        AssertRating(CallOutcome.Cold, "dnc", Call().Prospect("thursday at three", 6, 8).Prospect("take me off", 9, 10));

    [Fact]
    public void A_wrong_number_is_missed_and_bad() => AssertRating(CallOutcome.Missed, "bad-number", Call().Prospect("you have the wrong number", 6, 8));

    [Fact]
    public void Somebody_who_left_makes_no_bad_number() => AssertRating(CallOutcome.Missed, null, Call().Prospect("she has left us last year", 6, 8));

    [Fact]
    public void A_number_out_of_service_is_bad() =>
        AssertRating(CallOutcome.Missed, "bad-number", Call().Prospect("recorded this number is not in service", 6, 8));

    [Fact]
    public void Two_words_are_nobody() => AssertRating(CallOutcome.Missed, null, Call().Prospect("hello hello", 6, 8));

    [Fact]
    public void A_machine_at_the_end_is_missed_though_a_person_named_a_time() =>
        AssertRating(CallOutcome.Missed, null, Call().Prospect("maybe thursday", 6, 8).Rep("hello are you there", 9, 10).Prospect("recorded please try again later", 12, 15));

    [Fact]
    public void Some_next_step_later_on_does_not_take_the_time_up() => AssertRating(
        CallOutcome.Missed,
        null,
        Call().Prospect("maybe thursday", 6, 8).Rep("hello are you there", 9, 10).Prospect("usually around", 11, 12)
            .Rep("I'll ring the mobile again", 13, 14).Prospect("recorded please try again later", 16, 19));

    [Fact]
    public void Unless_the_rep_had_taken_it_up() =>
        AssertRating(CallOutcome.Warm, "callback-due", Call().Prospect("maybe thursday", 6, 8).Rep("thursday then", 9, 10).Prospect("recorded please try again later", 12, 15));

    [Fact]
    public void A_person_who_takes_over_from_a_menu_counts() => AssertRating(
        CallOutcome.Cold,
        null,
        Call().Prospect("recorded press one", 1, 3).Prospect("hello there", 6, 8).Prospect("the trucks are out", 12, 14).Prospect("right so be it", 18, 20));

    [Fact]
    public void The_time_of_a_gatekeeper_is_a_follow_up_and_not_warm() =>
        AssertRating(CallOutcome.Missed, "callback-due", Call().Prospect("may I ask what it is about", 6, 8).Prospect("thursday after three", 12, 14));

    [Fact]
    public void A_gatekeeper_who_puts_through_leaves_the_call_to_the_person() => AssertRating(
        CallOutcome.Warm,
        "callback-due",
        Call(Heads.Jordan).Prospect("may I ask what it is about", 6, 8).Prospect("Hello, this is Jordan.", 20, 22).Prospect("thursday after three", 30, 32));

    [Fact]
    public void So_does_one_who_says_so_without_a_name_being_given() => AssertRating(
        CallOutcome.Cold,
        null,
        Call().Prospect("putting you through", 6, 8).Prospect("hello there", 12, 13).Prospect("the trucks are out", 16, 18).Prospect("right so be it", 22, 24));

    [Fact]
    public void The_last_clear_word_wins()
    {
        AssertRating(CallOutcome.Cold, null, Call().Prospect("thursday after three", 6, 8).Prospect("no not interested", 12, 14));
        AssertRating(CallOutcome.Warm, "callback-due", Call().Prospect("no not interested", 6, 8).Prospect("fine thursday after three", 12, 14));
    }

    [Fact]
    public void Call_me_later_without_a_time_is_warm_only_when_one_is_agreed()
    {
        AssertRating(CallOutcome.Cold, null, Call().Prospect("ring me some other time", 6, 8));
        AssertRating(CallOutcome.Warm, "callback-due", Call().Prospect("ring me some other time", 6, 8).Rep("tomorrow at two then", 9, 11).Prospect("that is fine", 12, 13));
    }

    [Fact]
    public void Two_signs_of_interest_are_warm() =>
        AssertRating(CallOutcome.Warm, null, Call().Prospect("what does it do", 6, 8).Prospect("sounds good", 12, 14));

    [Fact]
    public void One_is_not() => AssertRating(CallOutcome.Cold, null, Call().Prospect("what does it do", 6, 8));

    [Fact]
    public void A_rating_quotes_what_was_said_and_when()
    {
        var rating = Rate(Call().Prospect("Well. Thursday after three.", 6, 8));

        Assert.Equal(("They named a time.", "Well. Thursday after three."), (rating.Reason, rating.Quote));
        Assert.NotNull(rating.QuotedAt);
    }

    private static Conversation Call(CallHead? head = null) => Conversation.Start(head);

    private static void AssertRating(CallOutcome outcome, string? overlay, Conversation call)
    {
        var rating = Rate(call);
        Assert.Equal((outcome, overlay), (rating.Outcome, rating.Overlay));
    }

    private static CallRating Rate(SampleCall sample) => Judged.By(GoldenLogs.Of(sample, sample.Head()), new LabelDetector(sample)).Rating!;

    private static CallRating Rate(Conversation call) => Judged.By(call.Events(), new PhraseDetector()
        .Signal("take me off", Kinds.RemoveMe)
        .Signal("wrong number", Kinds.WrongNumber)
        .Signal("has left us", Kinds.WrongNumber, rule: "left_company")
        .Signal("recorded", Kinds.Voicemail)
        .Signal("may I ask", Kinds.Gatekeeper)
        .Signal("putting you through", Kinds.Gatekeeper, rule: Rules.PutThrough)
        .Move("I'll ring", Kinds.NextStep)
        .Signal("thursday", Kinds.WantsTime)
        .Signal("some other time", Kinds.WantsTime)
        .Signal("not interested", Kinds.NotInterested)
        .Signal("what does it do", Kinds.Question)
        .Signal("sounds good", Kinds.Interested)).Rating!;
}

using CallCoach.Tracking.Promises;
using CallCoach.Tracking.SpokenTimes;
using CallCoach.Tracking.Tests.Conversations;
using CallCoach.Tracking.Tests.SpokenTimes;
using NodaTime;

namespace CallCoach.Tracking.Tests.Promises;

public sealed class PromiseFinderTests
{
    private readonly PromiseFinder _finder = new(new SpokenTimeReader());

    [Theory]
    [InlineData("I'll send you the Memphis list today.", "Send the Memphis list")]
    [InlineData("I'll send the invite to the front desk, Alana, and I'll bring the Olympia report.", "Send the invite to the front desk; Bring the Olympia report")]
    [InlineData("i'll send the invite to the front desk and i'll bring the olympia report", "Send the invite to the front desk; Bring the olympia report")]
    [InlineData("I'll send one page today, with a phone number for the people upstairs.", "Send one page, with a phone number for the people upstairs")]
    [InlineData("I'll email the two-page summary before lunch and ring Monday at nine.", "Send the two-page summary")]
    [InlineData("I'll show you the morning text with your own crews on it.", "Show the morning text with your own crews on it")]
    [InlineData("Let me check that with our engineer.", "Find out that with our engineer")]
    [InlineData("I'll take this number off now.", "Take off the list")]
    [InlineData("I'll call you Thursday at three.", "")]
    [InlineData("I won't send you anything.", "")]
    [InlineData("I'll let you get on.", "")]
    public void A_promise_becomes_a_task(string said, string tasks) => Assert.Equal(tasks, string.Join("; ", Find($"r: {said}").Select(promise => promise.Task)));

    [Fact]
    public void A_promise_keeps_the_day_that_was_named() => Assert.Equal(new LocalDate(2026, 11, 17), Find("r: I'll send you the Memphis list today.")[0].DueOn);

    [Fact]
    public void An_offer_with_an_if_is_open_until_they_say_yes() => Assert.True(Find("r: If you like, I'll send you the price list.")[0].IsConditional);

    [Fact]
    public void The_same_thing_promised_twice_is_one_task() => Assert.Single(Find("r: I'll send you the price list.\np: Okay.\nr: I'll send the price list tomorrow, then."));

    [Fact]
    public void What_the_prospect_promises_is_not_the_reps_task() => Assert.Empty(Find("p: I'll send you the plans."));

    private IReadOnlyList<Promise> Find(string script) => _finder.Find(Calls.Script(script), PhraseTable.Said);
}

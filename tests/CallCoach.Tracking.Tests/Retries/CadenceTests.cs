using CallCoach.Tracking.Attempts;
using CallCoach.Tracking.FollowUps;
using CallCoach.Tracking.Leads;
using CallCoach.Tracking.Retries;
using NodaTime;

namespace CallCoach.Tracking.Tests.Retries;

public sealed class CadenceTests
{
    private static readonly LocalDate Day = new(2026, 11, 17);
    private readonly Cadence _cadence = new();

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 3)]
    [InlineData(3, 7)]
    [InlineData(4, 14)]
    [InlineData(5, 14)]
    public void Missed_calls_are_tried_again_after_more_and_more_days(int misses, int days)
    {
        var next = Next(Misses(misses));

        Assert.Equal((QueueClass.Missed, Day.PlusDays(days), misses + 1, 6), (next.Class, next.DueOn, next.Ordinal, next.Cap));
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 7)]
    [InlineData(3, 21)]
    public void A_gatekeeper_gets_more_time(int misses, int days) => Assert.Equal(Day.PlusDays(days), Next(Misses(misses, OutcomeReason.Gatekeeper)).DueOn);

    [Fact]
    public void At_the_cap_a_number_rests_180_days_and_then_begins_anew()
    {
        var resting = Next(Misses(6));
        var woken = _cadence.Next(History(Misses(6)), Some.At(2027, 5, 20, 12).ToInstant(), Some.Zone(Some.NewYork));

        Assert.Equal((QueueClass.Resting, Day.PlusDays(180)), (resting.Class, resting.DueOn));
        Assert.Equal((QueueClass.Missed, 1), (woken.Class, woken.Ordinal));
    }

    [Fact]
    public void The_first_try_after_a_rest_counts_as_the_first()
    {
        Attempt[] attempts = [.. Misses(6), Some.Missed(Some.At(2027, 5, 20, 12), 1)];

        var next = _cadence.Next(History(attempts), Some.At(2027, 5, 20, 13).ToInstant(), Some.Zone(Some.NewYork));

        Assert.Equal((QueueClass.Missed, new LocalDate(2027, 5, 21), 2), (next.Class, next.DueOn, next.Ordinal));
    }

    [Fact]
    public void A_warm_talk_without_a_time_is_followed_up_the_next_day_and_stays_warm_when_missed()
    {
        var talk = Some.Talk(Some.Now, Rating.Warm, OutcomeReason.Interested);
        var missed = Some.Missed(Some.At(2026, 11, 18, 14));

        Assert.Equal((QueueClass.Warm, Day.PlusDays(1), 8), (Next([talk]).Class, Next([talk]).DueOn, Next([talk]).Cap));
        Assert.Equal((QueueClass.Warm, Day.PlusDays(4), 2), (Next([talk, missed]).Class, Next([talk, missed]).DueOn, Next([talk, missed]).Ordinal));
    }

    [Fact]
    public void Not_now_waits_for_the_date_they_named_or_90_days()
    {
        Assert.Equal(Day.PlusDays(90), Next([Some.Talk(Some.Now, Rating.Cold, OutcomeReason.NotNow)]).DueOn);
        Assert.Equal(new LocalDate(2027, 3, 1), Next([Some.Talk(Some.Now, Rating.Cold, OutcomeReason.NotNow, new LocalDate(2027, 3, 1))]).DueOn);
    }

    [Fact]
    public void A_supplier_waits_120_days_or_until_a_month_before_the_contract_ends()
    {
        Assert.Equal(Day.PlusDays(120), Next([Some.Talk(Some.Now, Rating.Cold, OutcomeReason.HasSupplier)]).DueOn);
        Assert.Equal(new LocalDate(2027, 1, 30), Next([Some.Talk(Some.Now, Rating.Cold, OutcomeReason.HasSupplier, new LocalDate(2027, 3, 1))]).DueOn);
    }

    [Fact]
    public void A_no_is_asked_once_more_after_180_days_and_then_never()
    {
        var no = Some.Talk(Some.Now, Rating.Cold, OutcomeReason.NotInterested);
        var again = Some.Missed(Some.At(2027, 5, 20, 12));

        Assert.Equal((QueueClass.Cold, Day.PlusDays(180), 1), (Next([no]).Class, Next([no]).DueOn, Next([no]).Cap));
        Assert.Equal(QueueClass.Never, Next([no, again]).Class);
        Assert.Equal(QueueClass.Never, Next([no, Some.Talk(Some.At(2027, 5, 20, 12), Rating.Cold, OutcomeReason.NotInterested)]).Class);
    }

    [Theory]
    [InlineData(OutcomeOverlays.DoNotCall)]
    [InlineData(OutcomeOverlays.BadNumber)]
    public void Some_are_never_called_again(OutcomeOverlays overlay) =>
        Assert.Equal((QueueClass.Never, (LocalDate?)null), (Next([Some.Talk(Some.Now, Rating.Cold, OutcomeReason.NotNow, overlays: overlay)]).Class, Next([Some.Talk(Some.Now, Rating.Cold, OutcomeReason.NotNow, overlays: overlay)]).DueOn));

    [Fact]
    public void An_agreed_time_beats_every_row()
    {
        var followUp = new FollowUp(Guid.NewGuid(), Some.Lead().Id, Some.At(2026, 11, 19, 15, 15)) { IsAgreed = true };

        var next = _cadence.Next(History([Some.Talk(Some.Now, Rating.Warm, OutcomeReason.AgreedTime)]) with { FollowUps = [followUp] }, Some.Now.ToInstant(), Some.Zone(Some.NewYork));

        Assert.Equal((QueueClass.CallBack, Some.At(2026, 11, 19, 15, 15)), (next.Class, next.At));
    }

    [Fact]
    public void An_agreed_call_that_they_missed_is_tried_two_hours_later_then_the_next_day_then_after_three()
    {
        var followUp = new FollowUp(Guid.NewGuid(), Some.Lead().Id, Some.At(2026, 11, 17, 11)) { IsAgreed = true, State = FollowUpState.MissedByThem };
        var talk = Some.Talk(Some.At(2026, 11, 16, 11), Rating.Warm, OutcomeReason.AgreedTime);
        NextAttempt After(params Attempt[] misses) => _cadence.Next(History([talk, .. misses]) with { FollowUps = [followUp] }, Some.Now.ToInstant(), Some.Zone(Some.NewYork));
        var first = Some.Missed(Some.At(2026, 11, 17, 11, 2));
        var second = Some.Missed(Some.At(2026, 11, 17, 13, 5));
        var third = Some.Missed(Some.At(2026, 11, 18, 11));

        Assert.Equal(Some.At(2026, 11, 17, 13, 2), After(first).At);
        Assert.Equal(new LocalDate(2026, 11, 18), After(first, second).DueOn);
        Assert.Equal(new LocalDate(2026, 11, 21), After(first, second, third).DueOn);
    }

    [Fact]
    public void A_talk_since_then_settles_an_agreed_call_that_they_missed()
    {
        var followUp = new FollowUp(Guid.NewGuid(), Some.Lead().Id, Some.At(2026, 5, 4, 11)) { IsAgreed = true, State = FollowUpState.MissedByThem };
        var no = Some.Talk(Some.At(2026, 5, 5, 9), Rating.Cold, OutcomeReason.NotInterested);
        var again = Some.Missed(Some.At(2026, 11, 5, 9));

        var next = _cadence.Next(History([no, again]) with { FollowUps = [followUp] }, Some.Now.ToInstant(), Some.Zone(Some.NewYork));

        Assert.Equal(QueueClass.Never, next.Class);
    }

    [Fact]
    public void A_call_some_minutes_early_is_still_the_agreed_one()
    {
        var followUp = new FollowUp(Guid.NewGuid(), Some.Lead().Id, Some.At(2026, 11, 17, 11)) { IsAgreed = true, State = FollowUpState.MissedByThem };
        var talk = Some.Talk(Some.At(2026, 11, 16, 11), Rating.Warm, OutcomeReason.AgreedTime);

        var next = _cadence.Next(History([talk, Some.Missed(Some.At(2026, 11, 17, 10, 50))]) with { FollowUps = [followUp] }, Some.Now.ToInstant(), Some.Zone(Some.NewYork));

        Assert.Equal(Some.At(2026, 11, 17, 12, 50), next.At);
    }

    [Fact]
    public void A_rating_by_the_rep_beats_one_by_rule()
    {
        var attempt = Some.Missed(Some.Now);
        var corrected = attempt with { Outcomes = [new Outcome(Rating.Cold, OutcomeReason.NotNow, RatedBy.Rep, Some.Now.ToInstant(), null), .. attempt.Outcomes] };

        Assert.Equal(Day.PlusDays(90), Next([corrected]).DueOn);
    }

    private static Attempt[] Misses(int count, OutcomeReason reason = OutcomeReason.Nobody) =>
        [.. Enumerable.Range(1, count).Select(at => Some.Missed(Some.Now - Duration.FromHours(24 * 7 * (count - at)), at, reason))];

    private static LeadHistory History(IReadOnlyList<Attempt> attempts) => new(Some.Lead()) { Attempts = attempts };

    private NextAttempt Next(IReadOnlyList<Attempt> attempts) => _cadence.Next(History(attempts), Some.Now.ToInstant(), Some.Zone(Some.NewYork));
}

using CallCoach.Tracking.FollowUps;
using CallCoach.Tracking.Retries;

namespace CallCoach.Desk.Tests.Queueing;

public sealed class DialQueueTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Somebody_who_is_suppressed_between_the_plan_and_the_dial_is_not_dialled()
    {
        await using var desk = new TestDesk();
        var lead = await desk.AddAsync();
        Assert.NotEmpty((await desk.Queue.PlanAsync("Maya", Token)).Queue.Ready.Concat((await desk.Queue.PlanAsync("Maya", Token)).Queue.Waiting));

        await desk.DoNotCall.AddAsync(lead.Id, "take me off", "test", wholeCompany: false, call: null, Token);

        var refused = await Assert.ThrowsAsync<DeskException>(() => desk.Queue.TakeAsync(lead.Id, "Maya", Token));
        Assert.Contains("no more calls", refused.Message, StringComparison.Ordinal);
        Assert.Null(await desk.Queue.TakeNextAsync("Maya", Token));
    }

    [Fact]
    public async Task Of_two_reps_who_take_the_same_lead_at_once_one_gets_it()
    {
        await using var desk = new TestDesk();
        var lead = await desk.AddAsync();

        var tries = await Task.WhenAll(Enumerable.Range(0, 8).Select(async rep =>
        {
            try
            {
                await desk.Queue.TakeAsync(lead.Id, $"rep {rep}", Token);
                return 1;
            }
            catch (DeskException)
            {
                return 0;
            }
        }));

        Assert.Equal(1, tries.Sum());
    }

    [Fact]
    public async Task The_law_alone_says_whether_a_call_that_is_begun_may_be_made_now()
    {
        await using var desk = new TestDesk();
        var lead = await desk.AddAsync();

        Assert.Null(await desk.Queue.ClosedByLawAsync(lead.Id, Token));
        desk.Time.Advance(TimeSpan.FromHours(14));
        Assert.StartsWith("Outside legal hours: opens ", await desk.Queue.ClosedByLawAsync(lead.Id, Token), StringComparison.Ordinal);
        Assert.Null(await desk.Queue.ClosedByLawAsync(new LeadId(Guid.CreateVersion7()), Token));
    }

    [Fact]
    public async Task What_somebody_took_is_theirs_for_a_while_and_then_anybodys()
    {
        await using var desk = new TestDesk();
        var lead = await desk.AddAsync();
        await desk.Queue.TakeAsync(lead.Id, "Maya", Token);

        Assert.Equal(1, (await desk.Queue.PlanAsync("Sam", Token)).Taken);
        Assert.Equal(0, (await desk.Queue.PlanAsync("Maya", Token)).Taken);
        desk.Time.Advance(TimeSpan.FromMinutes(21));

        Assert.Equal(lead.Id, (await desk.Queue.TakeAsync(lead.Id, "Sam", Token)).Lead.Id);
    }

    [Fact]
    public async Task A_snoozed_lead_is_out_of_sight_until_its_time()
    {
        await using var desk = new TestDesk();
        var lead = await desk.AddAsync();
        await desk.FollowUps.AddAsync(lead.Id, "today at 10:05 am", Token);
        Assert.Equal(QueueClass.CallBack, Assert.Single((await desk.Queue.PlanAsync("Maya", Token)).Queue.Ready).Class);

        await desk.Queue.SnoozeAsync(lead.Id, TimeSpan.FromMinutes(10), Token);

        var plan = await desk.Queue.PlanAsync("Maya", Token);
        Assert.Empty(plan.Queue.Ready);
        Assert.Equal(1, plan.Snoozed);
        desk.Time.Advance(TimeSpan.FromMinutes(11));
        Assert.Single((await desk.Queue.PlanAsync("Maya", Token)).Queue.Ready);
    }

    [Fact]
    public async Task Nobody_is_left_out_when_more_are_new_than_are_looked_at_together()
    {
        await using var desk = new TestDesk(settings: ("Tracking:Desk:NewTogether", "50"));
        var leads = Enumerable.Range(0, 120).Select(i => TestDesk.Make($"(212) 736-{5000 + i}", "Pat", $"Company {i}", "NY")).ToList();
        await desk.Leads.AddAsync(leads, Token);

        var plan = await desk.Queue.PlanAsync("Maya", Token);

        Assert.Equal(120, plan.Queue.Ready.Count + plan.Queue.Waiting.Count + plan.Queue.Later + plan.NotLookedAt);
    }

    [Fact]
    public async Task At_night_no_more_new_leads_are_looked_at_than_the_day_can_hold()
    {
        var night = TestDesk.Tuesday.AddHours(12);
        await using var desk = new TestDesk(night, settings: [("Tracking:Desk:NewTogether", "50"), ("Tracking:Desk:NewAtMost", "60")]);
        await desk.Leads.AddAsync([.. Enumerable.Range(0, 120).Select(i => TestDesk.Make($"(212) 736-{5000 + i}", "Pat", $"Company {i}", "NY"))], Token);

        var plan = await desk.Queue.PlanAsync("Maya", Token);

        Assert.Empty(plan.Queue.Ready);
        Assert.Equal(60, plan.NotLookedAt);
    }

    [Fact]
    public async Task A_long_list_of_leads_that_are_shut_hides_nobody_behind_it()
    {
        await using var desk = new TestDesk(settings: [("Tracking:Desk:NewTogether", "50"), ("Tracking:Desk:NewAtMost", "50")]);
        await desk.Leads.AddAsync(
            [.. Enumerable.Range(0, 120).Select(i => TestDesk.Make($"(212) 736-{5000 + i}", "Pat", "Shut and Sons", "NY") with { AddedAt = Instant.FromDateTimeOffset(TestDesk.Tuesday.AddDays(-9)) })],
            Token);
        var behind = await desk.AddAsync("(212) 737-5000", company: "Behind them");
        var shut = (await desk.Leads.ListAsync(new LeadFilter(), 0, 200, Token)).Leads.First(lead => lead.Company == "Shut and Sons");
        await desk.DoNotCall.AddAsync(shut.Id, "none of us", "test", wholeCompany: true, call: null, Token);

        var plan = await desk.Queue.PlanAsync("Maya", Token);

        Assert.Equal(behind.Id, Assert.Single(plan.Queue.Ready.Concat(plan.Queue.Waiting)).Lead.Id);
    }

    [Fact]
    public async Task An_attempt_that_was_kept_teaches_when_people_pick_up()
    {
        await using var desk = new TestDesk();
        var before = (await desk.Queue.PlanAsync("Maya", Token)).Model.Cell("landscaping", IsoDayOfWeek.Tuesday, 10);
        var lead = await desk.AddAsync();
        await desk.Get<OutcomeBook>().LogAsync(lead.Id, OutcomeReason.Interested, Token);

        var after = (await desk.Queue.PlanAsync("Maya", Token)).Model.Cell("landscaping", IsoDayOfWeek.Tuesday, 10);

        Assert.Equal((0, 1), (before.PlainTries, after.PlainTries));
        Assert.True(after.Rate.Mean > before.Rate.Mean);
    }

    [Fact]
    public async Task A_call_at_the_promised_time_keeps_the_promise_or_tells_that_they_missed_it()
    {
        await using var desk = new TestDesk();
        var lead = await desk.AddAsync();
        await desk.FollowUps.AddAsync(lead.Id, "today at 10:10 am", Token);
        desk.Time.Advance(TimeSpan.FromMinutes(10));

        await desk.CallAsync("d01", lead);

        Assert.Empty(await desk.FollowUps.OpenAsync(Token));
        var history = (await desk.Leads.FindAsync(lead.Id, Token))!;
        Assert.Equal(FollowUpState.Done, Assert.Single(history.FollowUps).State);
        Assert.True(Assert.Single(history.Attempts).WasAsked);
    }
}

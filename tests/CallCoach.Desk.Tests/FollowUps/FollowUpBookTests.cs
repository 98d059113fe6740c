using CallCoach.Tracking.FollowUps;
using Ical.Net;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Desk.Tests.FollowUps;

public sealed class FollowUpBookTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_promised_call_is_reminded_of_from_ten_minutes_before_until_it_is_done()
    {
        await using var desk = new TestDesk();
        var lead = await desk.AddAsync();
        await desk.FollowUps.AddAsync(lead.Id, "today at 10:15 am", Token);

        Assert.Empty(await desk.FollowUps.RemindersAsync(Token));
        desk.Time.Advance(TimeSpan.FromMinutes(6));
        var reminder = Assert.Single(await desk.FollowUps.RemindersAsync(Token));
        Assert.Equal(Duration.FromMinutes(9), reminder.In);

        await desk.FollowUps.CloseAsync(reminder.Due.FollowUp.Id, FollowUpState.Done, Token);
        Assert.Empty(await desk.FollowUps.RemindersAsync(Token));
    }

    [Fact]
    public async Task A_move_keeps_what_was_before_and_counts_up_for_calendars()
    {
        await using var desk = new TestDesk();
        var lead = await desk.AddAsync();
        var first = await desk.FollowUps.AddAsync(lead.Id, "Thursday at 3:15 pm", Token);

        var moved = await desk.FollowUps.MoveAsync(first.Id, "Friday at ten", Token);

        Assert.Equal((first.Id, 1), (moved.Id, moved.Sequence));
        Assert.Equal(new LocalDateTime(2026, 11, 20, 10, 0), moved.When.LocalDateTime);
        await using var context = await desk.Get<DeskDatabase>().OpenAsync(Token);
        var change = await context.FollowUpChanges.SingleAsync(Token);
        Assert.Equal((first.When.ToInstant(), FollowUpState.Open, 0), (change.WasAt, change.WasState, change.WasSequence));
    }

    [Fact]
    public async Task A_time_that_is_not_whole_is_asked_for_and_nothing_is_kept()
    {
        await using var desk = new TestDesk();
        var lead = await desk.AddAsync();

        var refused = await Assert.ThrowsAsync<DeskException>(() => desk.FollowUps.AddAsync(lead.Id, "Thursday", Token));

        Assert.Contains("not a whole time", refused.Message, StringComparison.Ordinal);
        Assert.Empty(await desk.FollowUps.OpenAsync(Token));
    }

    [Fact]
    public async Task A_second_promise_to_the_same_person_moves_the_first()
    {
        await using var desk = new TestDesk();
        var lead = await desk.AddAsync();
        await desk.FollowUps.AddAsync(lead.Id, "Thursday at 3:15 pm", Token);

        await desk.FollowUps.AddAsync(lead.Id, "Friday at ten am", Token);

        Assert.Equal(1, Assert.Single(await desk.FollowUps.OpenAsync(Token)).FollowUp.Sequence);
    }

    [Fact]
    public async Task The_calendar_is_read_by_a_calendar_program_and_holds_nothing_that_was_said()
    {
        await using var desk = new TestDesk();
        var lead = await desk.AddAsync();
        await desk.CallAsync("d01", lead);
        await desk.Proposals.ConfirmAsync((await desk.Proposals.WaitingAsync(Token)).Single(one => one.Kind == ProposalKind.FollowUp).Id, time: null, Token);

        var text = await desk.FollowUps.CalendarAsync(Token);

        var happening = Assert.Single(Calendar.Load(text)!.Events);
        Assert.Equal("Call Jordan (Fern Hollow Landscaping)", happening.Summary);
        Assert.Equal(("America/New_York", new DateTime(2026, 11, 19, 15, 15, 0)), (happening.Start!.TzId, happening.Start.Value));
        Assert.DoesNotContain("after three", text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Whoever_asked_for_no_more_calls_is_out_of_the_list_and_of_the_calendar()
    {
        await using var desk = new TestDesk();
        var lead = await desk.AddAsync();
        await desk.FollowUps.AddAsync(lead.Id, "Thursday at 3:15 pm", Token);

        await desk.DoNotCall.AddAsync(lead.Id, "no more", "test", wholeCompany: false, call: null, Token);

        Assert.Empty(await desk.FollowUps.OpenAsync(Token));
        Assert.Empty(Calendar.Load(await desk.FollowUps.CalendarAsync(Token))!.Events);
    }

    [Fact]
    public async Task A_promise_that_was_confirmed_is_a_task_until_it_is_done()
    {
        await using var desk = new TestDesk();
        var lead = await desk.AddAsync();
        await desk.CallAsync("d01", lead);
        foreach (var proposal in (await desk.Proposals.WaitingAsync(Token)).Where(one => one.Kind == ProposalKind.Promise))
            await desk.Proposals.ConfirmAsync(proposal.Id, time: null, Token);
        var tasks = await desk.Get<TaskBook>().OpenAsync(Token);
        Assert.NotEmpty(tasks);

        foreach (var task in tasks)
            await desk.Get<TaskBook>().CloseAsync(task.Id, isDone: true, Token);

        Assert.Empty(await desk.Get<TaskBook>().OpenAsync(Token));
    }

    [Fact]
    public async Task The_token_of_the_calendar_is_made_once_and_is_long()
    {
        await using var desk = new TestDesk();

        var token = await desk.FollowUps.CalendarTokenAsync(Token);

        Assert.Equal(token, await desk.FollowUps.CalendarTokenAsync(Token));
        Assert.True(token.Length >= 32);
    }
}

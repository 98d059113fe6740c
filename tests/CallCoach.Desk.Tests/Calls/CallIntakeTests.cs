using CallCoach.Store;
using CallCoach.Tracking.Law;

namespace CallCoach.Desk.Tests.Calls;

public sealed class CallIntakeTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_they_answered_about_listening_is_kept_with_the_call()
    {
        await using var desk = new TestDesk();
        var lead = await desk.AddAsync(state: "CA");
        await desk.Get<ConsentBook>().BeginAsync("20261117-150000-0000", lead.Id, Token);

        Assert.Equal(ConsentAnswer.NotAsked, (await desk.Get<ConsentBook>().FindAsync("20261117-150000-0000", Token))!.Answer);
        Assert.True(await desk.Get<ConsentBook>().AnswerAsync("20261117-150000-0000", "I write this down, is that fine?", ConsentAnswer.Given, Token));

        var kept = (await desk.Get<ConsentBook>().FindAsync("20261117-150000-0000", Token))!;
        Assert.Equal((ConsentAnswer.Given, CaptureMode.Ask, "I write this down, is that fine?"), (kept.Answer, kept.Mode, kept.NoticeWords));
        Assert.False(await desk.Get<ConsentBook>().AnswerAsync("20261117-160000-0000", "", ConsentAnswer.Given, Token));
    }

    [Fact]
    public async Task That_they_were_told_is_kept_before_they_answer_and_an_answer_keeps_the_words()
    {
        await using var desk = new TestDesk();
        var lead = await desk.AddAsync(state: "CA");
        var book = desk.Get<ConsentBook>();
        await book.BeginAsync("20261117-150000-0000", lead.Id, Token);

        Assert.True(await book.TellAsync("20261117-150000-0000", Token));
        var told = (await book.FindAsync("20261117-150000-0000", Token))!;
        Assert.Equal((ConsentAnswer.NotAsked, true), (told.Answer, told.NoticeAt is not null));

        await book.AnswerAsync("20261117-150000-0000", "Notes are taken.", ConsentAnswer.Given, Token);
        await book.AnswerAsync("20261117-150000-0000", null, ConsentAnswer.NoObjection, Token);
        Assert.Equal("Notes are taken.", (await book.FindAsync("20261117-150000-0000", Token))!.NoticeWords);

        await book.AnswerAsync("20261117-150000-0000", "", ConsentAnswer.NotAsked, Token);
        Assert.Null((await book.FindAsync("20261117-150000-0000", Token))!.NoticeAt);
        Assert.False(await book.TellAsync("20261117-160000-0000", Token));
    }

    [Fact]
    public async Task A_warm_call_becomes_an_attempt_with_its_outcome_and_its_quote()
    {
        await using var desk = new TestDesk();
        var lead = await desk.AddAsync();

        await desk.CallAsync("d01", lead);

        var attempt = Assert.Single((await desk.Leads.FindAsync(lead.Id, Token))!.Attempts);
        Assert.Equal((AnsweredBy.Target, 1), (attempt.AnsweredBy, attempt.Ordinal));
        Assert.Equal((Rating.Warm, OutcomeReason.AgreedTime, RatedBy.Rule), (attempt.Outcome!.Rating, attempt.Outcome.Reason, attempt.Outcome.By));
        Assert.Equal("America/New_York", attempt.At.Zone.Id);
        Assert.NotEmpty(attempt.Outcome.Quote!);
    }

    [Fact]
    public async Task The_agreed_time_waits_as_a_proposal_and_one_yes_makes_a_follow_up_of_it()
    {
        await using var desk = new TestDesk();
        var lead = await desk.AddAsync();
        await desk.CallAsync("d01", lead);
        var proposal = (await desk.Proposals.WaitingAsync(Token)).Single(one => one.Kind == ProposalKind.FollowUp);
        Assert.Equal(new LocalDateTime(2026, 11, 19, 15, 15), proposal.When!.Value.LocalDateTime);
        Assert.True(proposal is { IsAgreed: true, IsComplete: true });
        Assert.Empty(await desk.FollowUps.OpenAsync(Token));

        await desk.Proposals.ConfirmAsync(proposal.Id, time: null, Token);

        var due = Assert.Single(await desk.FollowUps.OpenAsync(Token));
        Assert.Equal(new LocalDateTime(2026, 11, 19, 15, 15), due.FollowUp.When.LocalDateTime);
        Assert.Equal("America/New_York", due.FollowUp.When.Zone.Id);
        Assert.NotNull(due.FollowUp.Moment);
        await Assert.ThrowsAsync<DeskException>(() => desk.Proposals.ConfirmAsync(proposal.Id, time: null, Token));
    }

    [Fact]
    public async Task A_call_is_taken_in_once_however_often_it_is_told()
    {
        await using var desk = new TestDesk();
        var lead = await desk.AddAsync();
        var call = await desk.CallAsync("d01", lead);
        var proposals = (await desk.Proposals.WaitingAsync(Token)).Count;

        Assert.False(await desk.Intake.TakeAsync(call, Token));

        Assert.Single((await desk.Leads.FindAsync(lead.Id, Token))!.Attempts);
        Assert.Equal(proposals, (await desk.Proposals.WaitingAsync(Token)).Count);
    }

    [Fact]
    public async Task A_call_with_nobody_named_goes_to_the_one_lead_whose_name_and_company_were_heard()
    {
        await using var desk = new TestDesk();
        var lead = await desk.AddAsync();
        await desk.AddAsync("(212) 736-5001", "Jordan", "Pineview Irrigation");

        await desk.CallAsync("d01");

        Assert.Single((await desk.Leads.FindAsync(lead.Id, Token))!.Attempts);
    }

    [Fact]
    public async Task A_name_that_fits_two_leads_is_no_guess_and_the_rep_says_who_it_was()
    {
        await using var desk = new TestDesk();
        var one = await desk.AddAsync();
        var two = await desk.AddAsync("(212) 736-5001");
        var call = await desk.CallAsync("d01");
        Assert.Empty((await desk.Leads.FindAsync(one.Id, Token))!.Attempts);

        await desk.Intake.TakeAsync(call, one.Id, Token);
        await desk.Intake.TakeAsync(call, two.Id, Token);

        Assert.Empty((await desk.Leads.FindAsync(one.Id, Token))!.Attempts);
        Assert.Single((await desk.Leads.FindAsync(two.Id, Token))!.Attempts);
        Assert.All(await desk.Proposals.WaitingAsync(Token), proposal => Assert.Equal(two.Id, proposal.Lead.Id));
    }

    [Theory]
    [InlineData("d03")]
    [InlineData("d06")]
    public async Task Remove_me_is_written_down_while_the_call_still_goes_on(string sample)
    {
        await using var desk = new TestDesk();
        var lead = await desk.AddAsync();
        var facts = new Coaching.LeadFacts("Jordan", "Fern Hollow", "landscaping", Lead: lead.Id.ToString(), Number: lead.Numbers[0].Number.Value);

        await desk.HearAsync("20261117-150000-0000", TestDesk.Judged(sample, facts));

        Assert.NotNull(await desk.DoNotCall.FindAsync(lead.Numbers[0].Number, Token));
        await Assert.ThrowsAsync<DeskException>(() => desk.Queue.TakeAsync(lead.Id, "Maya", Token));
    }

    [Fact]
    public async Task Remove_me_from_somebody_unknown_holds_as_soon_as_somebody_says_who_it_was()
    {
        await using var desk = new TestDesk();
        var lead = await desk.AddAsync();
        await desk.HearAsync("20261117-150000-0000", TestDesk.Judged("d03"));
        Assert.True(Assert.Single(await desk.DoNotCall.ListAsync(Token)).IsUnknown);

        await desk.Intake.TakeAsync("20261117-150000-0000", lead.Id, Token);

        Assert.DoesNotContain(await desk.DoNotCall.ListAsync(Token), entry => entry.IsUnknown);
        Assert.NotNull(await desk.DoNotCall.FindAsync(lead.Numbers[0].Number, Token));
    }

    [Fact]
    public async Task A_call_that_is_started_with_a_lead_has_a_row_of_how_it_may_be_listened_to()
    {
        await using var desk = new TestDesk();
        var lead = await desk.AddAsync("(415) 362-5000", state: "CA");

        await desk.HearAsync("20261117-150000-0000", TestDesk.Judged("d01", new Coaching.LeadFacts(null, null, null, Lead: lead.Id.ToString())));

        var consent = Assert.Single(await desk.Get<ConsentBook>().OfAsync(lead.Id, Token));
        Assert.Equal((CaptureMode.Ask, ConsentAnswer.NotAsked), (consent.Mode, consent.Answer));
    }

    [Fact]
    public async Task What_the_rep_says_of_a_call_is_kept_beside_what_was_judged_and_beats_it()
    {
        await using var desk = new TestDesk();
        var lead = await desk.AddAsync();
        var call = await desk.CallAsync("d01", lead);

        await desk.Get<OutcomeBook>().CorrectAsync(lead.Id, OutcomeReason.NotNow, Token);

        var attempt = Assert.Single((await desk.Leads.FindAsync(lead.Id, Token))!.Attempts);
        Assert.Equal([Rating.Warm, Rating.Cold], attempt.Outcomes.Select(outcome => outcome.Rating));
        Assert.Equal(RatedBy.Rep, attempt.Outcome!.By);
        Assert.Equal(Coaching.CallOutcome.Cold, (await desk.Get<CallArchive>().OpenAsync(call, Token))!.Outcome!.Outcome);
    }

    [Fact]
    public async Task Listeners_are_told_of_outcomes_follow_ups_and_suppressions()
    {
        var heard = new HeardOnDesk();
        await using var desk = new TestDesk(listener: heard);
        var lead = await desk.AddAsync();

        await desk.CallAsync("d01", lead);
        await desk.FollowUps.AddAsync(lead.Id, "tomorrow at 10 am", Token);
        await desk.DoNotCall.AddAsync(lead.Id, "no more", "test", wholeCompany: false, call: null, Token);

        Assert.Equal(["outcome Warm", "follow-up 0", "suppressed", "suppressed"], heard.All);
    }
}

using CallCoach.Tracking.Attribution;
using CallCoach.Tracking.Notes;

namespace CallCoach.Desk.Tests.Cards;

public sealed class CardDeskTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_draft_after_a_warm_call_has_their_name_their_words_and_the_length_that_reads_best()
    {
        await using var desk = new TestDesk();
        var lead = await WarmAsync(desk);

        var sheet = await desk.Cards.OpenAsync(lead.Id, Token);

        Assert.StartsWith("Jordan,", sheet.Text, StringComparison.Ordinal);
        Assert.Contains('\u201C', sheet.Text);
        Assert.EndsWith("Maya", sheet.Text, StringComparison.Ordinal);
        Assert.InRange(sheet.Words, NoteWriter.FewestWords, NoteWriter.MostWords);
        Assert.Empty(sheet.Doubts);
        Assert.Equal(0, sheet.Blanks);
    }

    [Fact]
    public async Task What_sounds_sold_is_told_and_kept_all_the_same()
    {
        await using var desk = new TestDesk();
        var lead = await WarmAsync(desk);
        var card = (await desk.Cards.OpenAsync(lead.Id, Token)).Note.Id;

        var sheet = await desk.Cards.SaveAsync(card, "Jordan,\nThis is a once in a lifetime opportunity, act now, it is the best on the market.\nMaya", Token);

        Assert.NotEmpty(sheet.Doubts);
        Assert.Contains("act now", (await desk.Cards.OpenAsync(lead.Id, Token)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_with_a_blank_does_not_go_into_the_post()
    {
        await using var desk = new TestDesk();
        var lead = await desk.AddAsync();
        var sheet = await desk.Cards.OpenAsync(lead.Id, Token);
        Assert.True(sheet.Blanks > 0);

        await Assert.ThrowsAsync<DeskException>(() => desk.Cards.SentAsync(sheet.Note.Id, on: null, Token));

        Assert.Null((await desk.Cards.OpenAsync(lead.Id, Token)).Note.SentOn);
    }

    [Fact]
    public async Task A_sent_card_is_expected_in_three_days_and_stays_as_it_was_written()
    {
        await using var desk = new TestDesk();
        var lead = await WarmAsync(desk);
        var card = (await desk.Cards.OpenAsync(lead.Id, Token)).Note.Id;

        var sent = await desk.Cards.SentAsync(card, on: null, Token);

        Assert.Equal((new LocalDate(2026, 11, 17), new LocalDate(2026, 11, 20)), (sent.Note.SentOn!.Value, sent.Note.ExpectedOn!.Value));
        await Assert.ThrowsAsync<DeskException>(() => desk.Cards.SaveAsync(card, "Something else", Token));
    }

    [Fact]
    public async Task Whoever_asked_for_no_more_calls_gets_no_card()
    {
        await using var desk = new TestDesk();
        var lead = await WarmAsync(desk);
        var card = (await desk.Cards.OpenAsync(lead.Id, Token)).Note.Id;

        await desk.DoNotCall.AddAsync(lead.Id, "no more", "test", wholeCompany: false, call: null, Token);

        Assert.Empty(await desk.Cards.ListAsync(20, Token));
        await Assert.ThrowsAsync<DeskException>(() => desk.Cards.OpenAsync(lead.Id, Token));
        await Assert.ThrowsAsync<DeskException>(() => desk.Cards.SentAsync(card, on: null, Token));
    }

    [Fact]
    public async Task A_call_back_names_what_may_have_led_to_it_and_claims_nothing()
    {
        await using var desk = new TestDesk();
        var lead = await WarmAsync(desk);
        await desk.Cards.SentAsync((await desk.Cards.OpenAsync(lead.Id, Token)).Note.Id, on: null, Token);
        desk.Time.Advance(TimeSpan.FromDays(6));

        var causes = await desk.Get<CallBackBook>().RangAsync(lead.Id, Token);

        Assert.Contains(causes, cause => cause.Label.Contains("card", StringComparison.Ordinal));
        Assert.NotNull(Assert.Single(await desk.Cards.ListAsync(20, Token)).Note.CalledBackAt);
        Assert.All(await desk.Get<CallBackBook>().CompareAsync(Token), rate => Assert.Contains("may be chance", rate.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_opener_of_a_talk_is_one_of_the_causes_of_a_call_back()
    {
        await using var desk = new TestDesk();
        var lead = await WarmAsync(desk);
        desk.Time.Advance(TimeSpan.FromDays(2));

        var causes = await desk.Get<CallBackBook>().RangAsync(lead.Id, Token);

        Assert.Contains(causes, cause => cause is { Kind: CauseKind.Opener } && cause.Label.StartsWith("opener ", StringComparison.Ordinal));
    }

    /// <summary>A lead whose id is not drawn for the leads that get no card, after a warm call.</summary>
    private static async Task<Lead> WarmAsync(TestDesk desk)
    {
        var lead = TestDesk.Make("(212) 736-5000", "Jordan", "Fern Hollow Landscaping", "NY");
        while (NoteOffers.IsControl(lead, NoteOccasion.WarmCall))
            lead = lead with { Id = new LeadId(Guid.CreateVersion7()) };
        await desk.Leads.AddAsync([lead], Token);
        await desk.CallAsync("d01", lead);
        return lead;
    }
}

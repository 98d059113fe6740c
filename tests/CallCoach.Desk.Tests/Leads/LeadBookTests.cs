namespace CallCoach.Desk.Tests.Leads;

public sealed class LeadBookTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_lead_comes_back_as_it_was_put_in()
    {
        await using var desk = new TestDesk();
        var lead = TestDesk.Make("(212) 736-5000", "Jordan", "Fern Hollow", "NY") with
        {
            Owner = "Maya",
            Source = "fair",
            SaidZone = "America/Chicago",
            IsConsumer = true,
            OpeningHours = CallCoach.Tracking.Hours.WeeklyHours.Parse("mon-fri 08:00-16:00"),
            AddedAt = Instant.FromUtc(2026, 11, 1, 9, 0),
            Facts = [new LeadFact("Six crews", "call", Instant.FromUtc(2026, 11, 1, 9, 0))],
        };

        await desk.Leads.AddAsync([lead], Token);

        var back = (await desk.Leads.FindAsync(lead.Id, Token))!.Lead;
        Assert.Equivalent(lead, back, strict: true);
    }

    [Fact]
    public async Task The_same_number_is_the_same_lead_and_fills_what_was_missing()
    {
        await using var desk = new TestDesk();
        var lead = await desk.AddAsync();

        var again = TestDesk.Make("+1 212 736 5000", "J.", "Other", "NY") with { Owner = "Maya", Numbers = [.. lead.Numbers, TestDesk.Make("(212) 736-5001", "", "", null).Numbers[0]] };
        await desk.Leads.AddAsync([again], Token);

        var kept = (await desk.Leads.FindAsync(lead.Id, Token))!.Lead;
        Assert.Equal(("Jordan", "Maya", 2), (kept.FirstName, kept.Owner, kept.Numbers.Count));
        Assert.Equal(1, (await desk.Leads.ListAsync(new LeadFilter(), 0, 10, Token)).All);
    }

    [Theory]
    [InlineData("jord", 1)]
    [InlineData("fern", 1)]
    [InlineData("736-5000", 1)]
    [InlineData("100%", 0)]
    [InlineData("nobody", 0)]
    public async Task Leads_are_found_by_part_of_name_company_or_number(string words, int found)
    {
        await using var desk = new TestDesk();
        await desk.AddAsync();

        Assert.Equal(found, (await desk.Leads.ListAsync(new LeadFilter(words), 0, 10, Token)).All);
    }

    [Fact]
    public async Task Somebody_erased_is_gone_and_can_not_be_brought_back_to_the_telephone()
    {
        await using var desk = new TestDesk();
        var lead = await desk.AddAsync();
        await desk.CallAsync("d01", lead);
        await desk.DoNotCall.AddAsync(lead.Id, "take me off", "test", wholeCompany: false, call: null, Token);

        Assert.True(await desk.Leads.EraseAsync(lead.Id, Token));

        Assert.Null(await desk.Leads.FindAsync(lead.Id, Token));
        Assert.Empty(await desk.Proposals.WaitingAsync(Token));
        Assert.All(await desk.DoNotCall.ListAsync(Token), entry => Assert.Equal((null, null, ""), (entry.Suppression.Number?.Value, entry.Suppression.Lead, entry.Suppression.Words)));
        Assert.NotNull(await desk.DoNotCall.FindAsync(lead.Numbers[0].Number, Token));
        Assert.Equal(CallCoach.Tracking.Files.Import.ImportVerdict.Suppressed, (await desk.Leads.AddAsync([lead], Token))[0].Verdict);
    }

    [Fact]
    public async Task An_export_runs_over_all_leads_page_by_page()
    {
        await using var desk = new TestDesk();
        for (var page = 0; page < 3; page++)
            await desk.Leads.AddAsync([.. Enumerable.Range(150 * page, 150).Select(i => TestDesk.Make($"(212) 736-{5000 + i}", "Pat", $"Company {i}", "NY"))], Token);

        Assert.Equal(450, await desk.Leads.AllAsync(Token).Select(history => history.Lead.Id).Distinct().CountAsync(Token));
    }
}

using CallCoach.Tracking.Files.Import;

namespace CallCoach.Desk.Tests.DoNotCall;

public sealed class DoNotCallListTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_number_of_a_person_shuts_all_numbers_of_theirs()
    {
        await using var desk = new TestDesk();
        var lead = TestDesk.Make("(212) 736-5000", "Jordan", "Fern Hollow", "NY");
        lead = lead with { Numbers = [.. lead.Numbers, .. TestDesk.Make("(212) 736-5001", "", "", null).Numbers] };
        await desk.Leads.AddAsync([lead], Token);

        await desk.DoNotCall.AddAsync(lead.Numbers[0].Number, "no more", "test", wholeCompany: false, call: null, Token);

        Assert.NotNull(await desk.DoNotCall.FindAsync(lead.Numbers[1].Number, Token));
    }

    [Fact]
    public async Task The_same_wish_said_twice_is_written_once()
    {
        await using var desk = new TestDesk();
        var lead = await desk.AddAsync();

        await desk.DoNotCall.AddAsync(lead.Id, "no more", "test", wholeCompany: true, call: null, Token);
        await desk.DoNotCall.AddAsync(lead.Id, "no more", "test", wholeCompany: true, call: null, Token);

        Assert.Equal(3, (await desk.DoNotCall.ListAsync(Token)).Count);
    }

    [Fact]
    public async Task A_company_that_is_shut_shuts_its_people_whatever_the_capitals()
    {
        await using var desk = new TestDesk();
        var lead = await desk.AddAsync(company: "Fern Hollow");

        await desk.DoNotCall.AddCompanyAsync(" FERN hollow ", "none of us", "test", Token);

        Assert.NotNull(await desk.DoNotCall.FindAsync(lead.Numbers[0].Number, Token));
    }

    [Fact]
    public async Task It_is_lifted_by_proof_only_and_the_proof_stays()
    {
        await using var desk = new TestDesk();
        await desk.DoNotCall.AddAsync(new PhoneNumber("+12127365000"), "no more", "test", wholeCompany: false, call: null, Token);
        var id = Assert.Single(await desk.DoNotCall.ListAsync(Token)).Suppression.Id;

        await Assert.ThrowsAsync<DeskException>(() => desk.DoNotCall.LiftAsync(id, " ", Token));
        await desk.DoNotCall.LiftAsync(id, "Letter of 3 November", Token);

        Assert.Empty(await desk.DoNotCall.ListAsync(Token));
        Assert.Null(await desk.DoNotCall.FindAsync(new PhoneNumber("+12127365000"), Token));
    }

    [Fact]
    public async Task A_number_of_the_national_list_is_not_called_and_the_list_gets_old()
    {
        await using var desk = new TestDesk();
        var lead = await desk.AddAsync();
        var listed = await desk.AddAsync("(212) 736-5001", company: "Other");
        await desk.Leads.AddAsync([lead with { IsConsumer = true }, listed with { IsConsumer = true }], Token);
        var missing = await Assert.ThrowsAsync<DeskException>(() => desk.Queue.TakeAsync(lead.Id, "Maya", Token));
        Assert.Contains("import it again", missing.Message, StringComparison.Ordinal);

        var taken = await desk.Get<NationalLists>().ReplaceAsync(new StringReader("212,7365001\nnothing\n\n"), "US", Token);

        Assert.Equal((1, 1), taken);
        Assert.Equal(lead.Id, (await desk.Queue.TakeAsync(lead.Id, "Maya", Token)).Lead.Id);
        Assert.Contains("national", (await Assert.ThrowsAsync<DeskException>(() => desk.Queue.TakeAsync(listed.Id, "Maya", Token))).Message, StringComparison.Ordinal);
        Assert.Equal(ImportVerdict.Merged, (await desk.Leads.AddAsync([lead], Token))[0].Verdict);
    }
}

using System.Text;
using CallCoach.Tracking.Files.Import;

namespace CallCoach.Desk.Tests.Leads;

public sealed class LeadIntakeTests
{
    private const string Dirty = """
        Name,Company,Phone,State,Notes
        Jordan Ellis,Fern Hollow,(212) 736-5000,NY,Six crews
        Jordan Ellis,Fern Hollow,212.736.5000,NY,Likes mornings
        Priya Nair,Bluestem,not a number,NY,
        Tom Brandt,Marlow,(212) 736-5002,NY,
        "Torn,Company,(212) 736-5003,NY,
        ,,(212) 736-5004,NY,
        Dana Fox,Oakline,+1 212 736 5005,Atlantis,
        """;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_row_is_counted_and_each_that_did_not_come_in_stands_in_the_repair_file()
    {
        await using var desk = new TestDesk();
        await desk.DoNotCall.AddAsync(new PhoneNumber("+12127365002"), "never again", "test", wholeCompany: false, call: null, Token);

        var (summary, repair) = await ImportAsync(desk, Dirty, isDryRun: false);

        Assert.Equal((2, 1, 1, 3), (summary.New, summary.Merged, summary.Suppressed, summary.Bad));
        Assert.Equal(summary.Rows, summary.New + summary.Merged + summary.Suppressed + summary.Bad);
        Assert.StartsWith("\"Problem\",\"Name\"", repair, StringComparison.Ordinal);
        Assert.Contains("asked for no more calls", repair, StringComparison.Ordinal);
        Assert.Contains("line 4", repair, StringComparison.Ordinal);
        Assert.Equal(summary.Listed + 1, repair.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        var page = await desk.Leads.ListAsync(new LeadFilter(), 0, 10, Token);
        Assert.Equal(2, page.All);
        Assert.Equal(["Six crews", "Likes mornings"], page.Leads.Single(lead => lead.FirstName == "Jordan").Facts.Select(fact => fact.Text));
    }

    [Fact]
    public async Task A_dry_run_counts_the_same_and_keeps_nothing()
    {
        await using var desk = new TestDesk();

        var (dry, _) = await ImportAsync(desk, Dirty, isDryRun: true);
        Assert.Equal(0, (await desk.Leads.ListAsync(new LeadFilter(), 0, 10, Token)).All);
        var (real, _) = await ImportAsync(desk, Dirty, isDryRun: false);

        Assert.Equal(dry, real);
    }

    [Fact]
    public async Task A_second_import_of_the_same_file_makes_nobody_twice()
    {
        await using var desk = new TestDesk();
        await ImportAsync(desk, Dirty, isDryRun: false);

        var (again, _) = await ImportAsync(desk, Dirty, isDryRun: false);

        Assert.Equal(0, again.New);
        Assert.Equal(3, (await desk.Leads.ListAsync(new LeadFilter(), 0, 10, Token)).All);
    }

    [Fact]
    public async Task What_was_repaired_can_be_imported_from_the_repair_file()
    {
        await using var desk = new TestDesk();
        var (_, repair) = await ImportAsync(desk, Dirty, isDryRun: false);

        var (summary, _) = await ImportAsync(desk, repair.Replace("not a number", "(212) 736-5009", StringComparison.Ordinal), isDryRun: false);

        Assert.Equal(1, summary.New);
        Assert.NotNull(await desk.Leads.FindAsync(new PhoneNumber("+12127365009"), Token));
    }

    [Fact]
    public async Task Two_imports_of_one_file_at_once_make_nobody_twice()
    {
        await using var desk = new TestDesk();
        var file = "Name,Phone\n" + string.Join('\n', Enumerable.Range(0, 600).Select(i => $"Pat {i},(212) 736-{5000 + i}"));

        await Task.WhenAll(ImportAsync(desk, file, isDryRun: false), ImportAsync(desk, file, isDryRun: false));

        Assert.Equal(600, (await desk.Leads.ListAsync(new LeadFilter(), 0, 10, Token)).All);
    }

    [Fact]
    public async Task A_lead_that_came_in_just_now_is_filled_by_a_later_row()
    {
        await using var desk = new TestDesk();
        const string File = """
            Name,Company,Phone,Mobile,State,Segment,Consumer
            Jordan,,(212) 736-5000,,NY,cafes,yes
            ,Fern Hollow,212 736 5000,(212) 736-5001,NY,cafes,
            """;

        var (summary, _) = await ImportAsync(desk, File, isDryRun: false);

        var lead = Assert.Single((await desk.Leads.ListAsync(new LeadFilter(), 0, 10, Token)).Leads);
        Assert.Equal((1, 1), (summary.New, summary.Merged));
        Assert.Equal(("Jordan", "Fern Hollow", "cafes", true), (lead.Person, lead.Company, lead.Segment, lead.IsConsumer));
        Assert.Equal(["+12127365000", "+12127365001"], lead.Numbers.Select(number => number.Number.Value));
        Assert.All(lead.Numbers, number => Assert.Equal(["America/New_York"], number.Place.Zones));
    }

    private static async Task<(ImportSummary Summary, string Repair)> ImportAsync(TestDesk desk, string csv, bool isDryRun)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        var options = new ImportOptions { Source = "test" };
        var preview = await LeadImport.PreviewAsync(file, options, Token);
        Assert.Null(preview.Problem);
        using var repair = new StringWriter();
        var summary = await desk.Get<LeadIntake>().ImportAsync(file, preview, preview.Guess, options, repair, isDryRun, progress: null, Token);
        return (summary, repair.ToString());
    }
}

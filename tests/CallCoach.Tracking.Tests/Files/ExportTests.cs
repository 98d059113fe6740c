using System.Text;
using System.Text.Json;
using CallCoach.Tracking.Attempts;
using CallCoach.Tracking.Files.Export;
using CallCoach.Tracking.Files.Import;
using CallCoach.Tracking.FollowUps;
using CallCoach.Tracking.Law;
using CallCoach.Tracking.Leads;

namespace CallCoach.Tracking.Tests.Files;

public sealed class ExportTests
{
    private static readonly Outcome Quoted = new(Rating.Warm, OutcomeReason.AgreedTime, RatedBy.Rep, Some.Now.ToInstant(), "after three, once the trucks are back");

    private static LeadHistory History { get; } = new(Some.Lead())
    {
        Attempts = [Some.Missed(Some.Now) with { Outcomes = [Quoted] }],
        FollowUps = [new FollowUp(Guid.NewGuid(), Some.Lead().Id, Some.At(2026, 11, 19, 15, 15)) { Moment = new SpokenMoment(1, TimeSpan.Zero, "after three, once the trucks are back") }],
    };

    [Fact]
    public async Task Leads_that_go_out_come_in_again()
    {
        using var text = new StringWriter();
        await TrackingExport.LeadsAsync(text, [Some.Lead()]);
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(text.ToString()));
        var preview = await LeadImport.PreviewAsync(file, new ImportOptions(), TestContext.Current.CancellationToken);
        var import = new LeadImport(Suppressions.Empty, Some.Now.ToInstant());
        await foreach (var row in import.ReadAsync(file, preview.Guess, new ImportOptions(), TestContext.Current.CancellationToken))
            Assert.Equal(ImportVerdict.New, row.Verdict);

        var lead = Assert.Single(import.Leads);
        Assert.Equal((Some.Lead().Person, Some.Lead().Company, Some.Lead().Numbers[0].Number, "NY"), (lead.Person, lead.Company, lead.Numbers[0].Number, lead.Address.State));
    }

    [Fact]
    public async Task What_a_spreadsheet_would_run_is_disarmed_and_numbers_are_left()
    {
        using var text = new StringWriter();
        await TrackingExport.LeadsAsync(text, [Some.Lead() with { Company = "=HYPERLINK(\"x\")" }]);

        Assert.Contains("'=HYPERLINK", text.ToString(), StringComparison.Ordinal);
        Assert.Contains(",+12125550142,", text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_leave_only_where_policy_allows()
    {
        Assert.DoesNotContain("trucks", await Outcomes(withWords: false), StringComparison.Ordinal);
        Assert.Contains("trucks", await Outcomes(withWords: true), StringComparison.Ordinal);
        Assert.DoesNotContain("trucks", await Person(withWords: false), StringComparison.Ordinal);
        Assert.Contains("trucks", await Person(withWords: true), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_person_is_one_file_that_a_program_can_read()
    {
        using var json = JsonDocument.Parse(await Person(withWords: false));

        Assert.Equal(PersonExport.Schema, json.RootElement.GetProperty("schema").GetString());
        Assert.Equal("+12125550142", json.RootElement.GetProperty("lead").GetProperty("numbers")[0].GetProperty("number").GetString());
        Assert.Equal("warm", json.RootElement.GetProperty("attempts")[0].GetProperty("outcomes")[0].GetProperty("rating").GetString());
    }

    [Fact]
    public async Task Every_table_has_its_rows()
    {
        using var text = new StringWriter();
        await TrackingExport.AttemptsAsync(text, [History]);
        await TrackingExport.FollowUpsAsync(text, History.FollowUps, withWords: false);
        await TrackingExport.SuppressionsAsync(text, Suppressions.ForRemoval(Some.Lead(), "no more", Some.Now.ToInstant(), "call", wholeCompany: true));

        Assert.Equal(3 + 1 + 1 + 3, text.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("2026-11-17T10:40:00-05:00 America/New_York", text.ToString(), StringComparison.Ordinal);
    }

    private static async Task<string> Outcomes(bool withWords)
    {
        using var text = new StringWriter();
        await TrackingExport.OutcomesAsync(text, [History], withWords);
        return text.ToString();
    }

    private static async Task<string> Person(bool withWords)
    {
        using var stream = new MemoryStream();
        await PersonExport.WriteAsync(stream, History, [], [], [], withWords, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}

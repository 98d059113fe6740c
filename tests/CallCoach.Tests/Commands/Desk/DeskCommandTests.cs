using System.Text.Json;
using CallCoach.Testing;
using Ical.Net;

namespace CallCoach.Tests.Commands;

/// <summary>The verbs of the desk as a person types them.</summary>
public sealed class DeskCommandTests : IDisposable
{
    private const string Leads = "Name,Company,Cell,State\nJordan Ellis,Fern Hollow,(212) 736-5000,NY\nNobody,,12,NY\n";

    private readonly TempFolder _folder = new();

    public DeskCommandTests() => File.WriteAllText(_folder.File("leads.csv"), Leads);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_dry_run_shows_what_columns_mean_and_keeps_nothing()
    {
        var dry = await RunAsync("leads", "import", _folder.File("leads.csv"), "--dry-run");
        var list = await RunAsync("leads", "list");

        Assert.Equal(0, dry.ExitCode);
        Assert.Contains("Phone", dry.Output, StringComparison.Ordinal);
        Assert.Contains("1 new", dry.Output, StringComparison.Ordinal);
        Assert.Contains("There are none", list.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_keeps_bad_rows_for_repair_and_its_leads_can_be_exported_again()
    {
        var import = await RunAsync("leads", "import", _folder.File("leads.csv"), "--json");
        var export = await RunAsync("leads", "export", _folder.File("out.csv"));

        using var summary = JsonDocument.Parse(import.Output);
        Assert.Equal((1, 1), (summary.RootElement.GetProperty("new").GetInt32(), summary.RootElement.GetProperty("bad").GetInt32()));
        Assert.Contains("line 3", await File.ReadAllTextAsync(_folder.File("leads.csv.repair.csv"), Token), StringComparison.Ordinal);
        Assert.Equal(0, export.ExitCode);
        Assert.Contains("+12127365000", await File.ReadAllTextAsync(_folder.File("out.csv"), Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_column_that_is_mapped_wrongly_is_told_with_what_there_is()
    {
        var wrong = await RunAsync("leads", "import", _folder.File("leads.csv"), "--map", "Cel=Phone");

        Assert.Equal(1, wrong.ExitCode);
        Assert.Contains("Name, Company, Cell, State", wrong.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_on_the_list_is_told_by_the_exit_code()
    {
        Assert.Equal(0, (await RunAsync("dnc", "check", "(212) 736-5000")).ExitCode);

        await RunAsync("dnc", "add", "(212) 736-5000", "--words", "No more, please.");

        var check = await RunAsync("dnc", "check", "+1 212 736 5000");
        Assert.Equal(1, check.ExitCode);
        Assert.Contains("No more, please.", check.Output, StringComparison.Ordinal);
        Assert.Contains("1 who asked for no more calls", (await RunAsync("leads", "import", _folder.File("leads.csv"))).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_promised_call_is_added_moved_and_written_into_a_calendar()
    {
        await RunAsync("leads", "import", _folder.File("leads.csv"));
        var added = await RunAsync("followups", "add", "Fern", "in two weeks at ten am");
        Assert.Contains("10:00 am", added.Output, StringComparison.Ordinal);
        using var list = JsonDocument.Parse((await RunAsync("followups", "list", "--json")).Output);
        var id = list.RootElement.GetProperty("followUps")[0].GetProperty("id").GetString()!;

        var moved = await RunAsync("followups", "move", id[^8..], "in", "two", "weeks", "at", "eleven", "am");
        await RunAsync("followups", "ics", _folder.File("calls.ics"));

        Assert.Contains("11:00 am", moved.Output, StringComparison.Ordinal);
        var happening = Assert.Single(Calendar.Load(await File.ReadAllTextAsync(_folder.File("calls.ics"), Token))!.Events);
        Assert.Equal((11, 1), (happening.Start!.Value.Hour, happening.Sequence));
    }

    [Fact]
    public async Task The_day_and_the_next_one_are_told_in_json_too()
    {
        await RunAsync("leads", "import", _folder.File("leads.csv"));

        using var day = JsonDocument.Parse((await RunAsync("today", "--json")).Output);
        using var next = JsonDocument.Parse((await RunAsync("next", "--json")).Output);

        Assert.Equal(1, day.RootElement.GetProperty("ready").GetInt32() + day.RootElement.GetProperty("waiting").GetInt32() + day.RootElement.GetProperty("later").GetInt32());
        Assert.Equal(JsonValueKind.Array, next.RootElement.GetProperty("ready").ValueKind);
    }

    [Fact]
    public async Task A_backup_holds_the_leads_too_and_brings_them_back()
    {
        await RunAsync("leads", "import", _folder.File("leads.csv"));
        await RunAsync("backup", _folder.File("copy.db"));
        await RunAsync("leads", "forget", "Fern", "--yes");
        Assert.Contains("There are none", (await RunAsync("leads", "list")).Output, StringComparison.Ordinal);

        await RunAsync("restore", _folder.File("copy.db"));

        Assert.Contains("Fern Hollow", (await RunAsync("leads", "list")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Privacy_shows_and_erases_the_lead_as_well_as_the_calls()
    {
        await RunAsync("leads", "import", _folder.File("leads.csv"));

        var export = await RunAsync("privacy", "export", "--number", "+12127365000", "--to", _folder.File("person.zip"));
        var shown = await RunAsync("privacy", "erase", "--number", "+12127365000");
        var erased = await RunAsync("privacy", "erase", "--company", "Fern Hollow", "--yes");

        Assert.Contains("1 lead and 0 calls are in", export.Output, StringComparison.Ordinal);
        await using (var zip = await System.IO.Compression.ZipFile.OpenReadAsync(_folder.File("person.zip"), Token))
            Assert.StartsWith("leads/", Assert.Single(zip.Entries).FullName, StringComparison.Ordinal);
        Assert.Contains("Nothing was erased", shown.Output, StringComparison.Ordinal);
        Assert.Contains("Erased: 1 lead and 0 calls", erased.Output, StringComparison.Ordinal);
        Assert.Contains("There are none", (await RunAsync("leads", "list")).Output, StringComparison.Ordinal);
        Assert.Contains("Nothing is kept of them", (await RunAsync("privacy", "erase", "--name", "Jordan")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_period_of_the_team_is_a_setting_and_a_misspelt_part_of_it_is_told()
    {
        var fine = await RunAsync("leads", "list", "--set", "Tracking:SpokenTimes:Periods:0:Name=tax season", "--set", "Tracking:SpokenTimes:Periods:0:LastDay=2027-04-15");
        var wrong = await RunAsync("leads", "list", "--set", "Tracking:SpokenTimes:Periods:0:Nam=tax season");

        Assert.Equal(0, fine.ExitCode);
        Assert.NotEqual(0, wrong.ExitCode);
        Assert.Contains("There is no setting", wrong.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_bench_of_the_best_time_writes_its_figures()
    {
        var bench = await Ran.Async("bench", "besttime", "--calls", "50", "--runs", "3", "--json", _folder.File("besttime.json"));

        Assert.Equal(0, bench.ExitCode);
        using var figures = JsonDocument.Parse(await File.ReadAllTextAsync(_folder.File("besttime.json"), Token));
        Assert.True(figures.RootElement.GetProperty("metrics").TryGetProperty("gain.low", out _));
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    private Task<Ran> RunAsync(params string[] args) => Ran.Async([.. args, "--data", _folder.Path]);
}

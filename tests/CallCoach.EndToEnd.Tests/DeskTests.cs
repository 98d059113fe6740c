using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Desk;
using CallCoach.Store;
using CallCoach.Testing;
using CallCoach.Tracking.Leads;
using CallCoach.Tracking.Notes;
using CallCoach.Tracking.Numbers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using NodaTime;

namespace CallCoach.EndToEnd.Tests;

/// <summary>The day and the cards in a real browser, on the real program. The law of this place lets people be called at any hour.</summary>
public sealed class DeskTests : IDisposable
{
    private const string AnyHour = """
        [ { "region": "*", "rule": "hours", "value": "mon-sun 00:00-24:00", "from": "2020-01-01", "checked": "2026-11-27", "source": "test" },
          { "region": "*", "rule": "calls", "value": "open", "from": "2020-01-01", "checked": "2026-11-27", "source": "test" } ]
        """;

    private readonly string _data = Directory.CreateTempSubdirectory("callcoach-e2e-").FullName;

    public DeskTests() => File.WriteAllText(Rules, AnyHour);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string Rules => Path.Combine(_data, "rules.json");

    private Dictionary<string, string?> Settings => new(StringComparer.OrdinalIgnoreCase)
    {
        ["Data:Folder"] = _data,
        ["Call:RepName"] = "Maya",
        ["Tracking:Desk:CallingRules"] = Rules,
        ["Tracking:TeamCalling:Hours"] = "mon-sun 00:00-24:00",
        ["Tracking:TeamCalling:RestsOnHolidays"] = "false",
    };

    [Fact]
    public async Task The_day_is_worked_with_keys_and_without_a_barrier()
    {
        await FillAsync();
        await using var browser = await Browser.LaunchAsync();
        var port = ProgramRun.FreePort();
        await using var program = await ServeAsync(port);
        var page = await browser.OpenAsync($"http://127.0.0.1:{port}/today", 1280, 900);
        Assert.Empty(await Browser.ViolationsAsync(page));

        var proposals = await page.Locator("#proposals li").CountAsync();
        await page.Keyboard.PressAsync("c");
        await page.WaitForFunctionAsync("count => document.querySelectorAll('#proposals li').length === count", proposals - 1);
        await page.WaitForLoadStateAsync(); // keys work once the script of the new page has run
        Assert.Contains("3:15 pm", await page.Locator("#promised").InnerTextAsync(), StringComparison.Ordinal);

        // She was promised a call by now. Who comes after her depends on the hour that is drawn for each.
        var first = await page.Locator(".next-up .name").InnerTextAsync();
        Assert.Contains("Priya", first, StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/?lead=*");
        Assert.Contains("555", await page.Locator(".dial").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(await Browser.ViolationsAsync(page));

        await page.GotoAsync($"http://127.0.0.1:{port}/today");
        await page.Keyboard.PressAsync("s");
        await page.WaitForFunctionAsync("name => document.querySelector('.next-up .name')?.innerText !== name", first);
    }

    [Fact]
    public async Task Somebody_who_is_taken_off_with_a_key_is_not_offered_again()
    {
        await FillAsync();
        await using var browser = await Browser.LaunchAsync();
        var port = ProgramRun.FreePort();
        await using var program = await ServeAsync(port);
        var page = await browser.OpenAsync($"http://127.0.0.1:{port}/today", 420, 900, ColorScheme.Dark);
        Assert.Empty(await Browser.ViolationsAsync(page));
        var first = await page.Locator(".next-up .name").InnerTextAsync();

        await page.Keyboard.PressAsync("x");
        await page.Locator("#remove").WaitForAsync();
        Assert.Empty(await Browser.ViolationsAsync(page));
        await page.FillAsync("#words", "Please take us off.");
        await page.Locator("#remove button").ClickAsync();

        await page.WaitForFunctionAsync("name => document.querySelector('.next-up .name')?.innerText !== name", first);
        Assert.Contains("Do not call", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(420, ColorScheme.Dark)]
    public async Task A_card_is_edited_printed_and_posted_without_a_barrier(int width, ColorScheme scheme)
    {
        var lead = await FillAsync();
        await using var browser = await Browser.LaunchAsync();
        var port = ProgramRun.FreePort();
        await using var program = await ServeAsync(port);
        var page = await browser.OpenAsync($"http://127.0.0.1:{port}/notes/{lead}", width, 900, scheme);
        Assert.Empty(await Browser.ViolationsAsync(page));

        await page.FillAsync("#text", "Jordan,\nThank you for your time on Thursday. You said the phone starts at six.\nMaya");
        await page.GetByText("Keep the text").ClickAsync();
        await page.Locator(".postcard", new() { HasText = "the phone starts at six" }).WaitForAsync();
        await page.ClickAsync("#print");
        await page.WaitForURLAsync("**/print?size=a6");
        Assert.Empty(await Browser.ViolationsAsync(page));
        await page.GoBackAsync();
        foreach (var tick in await page.Locator("fieldset input").AllAsync())
            await tick.CheckAsync();
        await page.GetByText("It is in the post").ClickAsync();

        await page.GetByText("Posted on").First.WaitForAsync();
        Assert.Equal(0, await page.Locator("#text").CountAsync());
    }

    [Fact]
    public async Task The_calendar_answers_to_its_token_only()
    {
        await FillAsync();
        string token;
        await using (var services = RoadServices.Build(Settings))
            token = await services.GetRequiredService<FollowUpBook>().CalendarTokenAsync(Token);
        var port = ProgramRun.FreePort();
        await using var program = await ServeAsync(port);
        using var client = new HttpClient();

        using var refused = await client.GetAsync($"http://127.0.0.1:{port}/calendar.ics?token=guess", Token);
        var text = await client.GetStringAsync($"http://127.0.0.1:{port}/calendar.ics?token={token}", Token);

        Assert.Equal(System.Net.HttpStatusCode.NotFound, refused.StatusCode);
        Assert.Equal("Call Priya (Bluestem)", Assert.Single(Ical.Net.Calendar.Load(text)!.Events).Summary);
    }

    public void Dispose() => Directory.Delete(_data, recursive: true);

    /// <summary>Three leads: one with a warm call behind them, one who is promised a call, one who is new.</summary>
    /// <returns>The one with the warm call.</returns>
    private async Task<LeadId> FillAsync()
    {
        await using var services = RoadServices.Build(Settings);
        var leads = services.GetRequiredService<LeadBook>();
        var jordan = Make("Jordan", "Fern Hollow Landscaping", "(212) 555-0142");
        while (NoteOffers.IsControl(jordan, NoteOccasion.WarmCall))
            jordan = jordan with { Id = new LeadId(Guid.CreateVersion7()) };
        var priya = Make("Priya", "Bluestem", "(212) 555-0143");
        await leads.AddAsync([jordan, priya, Make("Tom", "Marlow", "(212) 555-0144"), Make("Dana", "Oakline", "(212) 555-0145")], Token);
        await services.GetRequiredService<FollowUpBook>().AddAsync(priya.Id, "in ten minutes", Token);

        var call = $"{TimeProvider.System.GetUtcNow():yyyyMMdd-HHmmss}-0000";
        var head = new JournalHead(JournalHead.CurrentSchema, new CallInfo(call, TimeProvider.System.GetUtcNow(), "test", null), SoundPlan.Devices);
        var log = Replay.Run(GoldenLogs.Of("d01"), CoachDetectors.Create).Select((happened, i) => new LogEntry(i + 1, happened));
        await services.GetRequiredService<CallJournals>().ImportAsync(head, log.ToAsyncEnumerable(), Token);
        await services.GetRequiredService<Rebuild>().MissingAsync(Token);
        await services.GetRequiredService<CallIntake>().TakeAsync(call, jordan.Id, Token);
        return jordan.Id;
    }

    private static Lead Make(string first, string company, string phone) => new(new LeadId(Guid.CreateVersion7()), "landscaping")
    {
        FirstName = first,
        Person = first,
        Company = company,
        AddedAt = Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow()) - Duration.FromDays(2),
        Address = new PostalAddress("1 Elm Road", "Albany", "NY", "12203", "US"),
        SaidZone = Midday(),
        Numbers = [LeadNumber.From(NumberReader.Read(phone, "US"))],
    };

    /// <summary>A zone where it is about noon: nobody is due any more that day where it is nearly over.</summary>
    private static string Midday()
    {
        var offset = 12 - TimeProvider.System.GetUtcNow().Hour;
        return offset == 0 ? "Etc/UTC" : $"Etc/GMT{-offset:+0;-0}"; // the sign in these names is turned round
    }

    private Task<ProgramRun> ServeAsync(int port) => ProgramRun.ServeAsync(
        Token, ["run", "--no-open", "--port", $"{port}", .. Settings.SelectMany(setting => new[] { "--set", $"{setting.Key}={setting.Value}" })]);
}

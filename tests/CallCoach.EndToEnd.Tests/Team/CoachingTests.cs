using System.Text.Json;
using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Contracts;
using CallCoach.Store;
using CallCoach.Team;
using CallCoach.Testing;
using CallCoach.Uplink;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace CallCoach.EndToEnd.Tests;

/// <summary>A rep and a lead coach together, each in a real browser, with the rep's node and the team node as real programs.</summary>
public sealed class CoachingTests : IDisposable
{
    private const string Call = ProgramWithCalls.Warm;
    private static readonly string[] Pages = ["/coaching", "/examples", "/trends", "/playbook"];

    private readonly string _data = Directory.CreateTempSubdirectory("callcoach-e2e-").FullName;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task From_a_flag_over_comment_and_session_to_a_measure_that_moved()
    {
        await using var desk = await TeamDesk.StartAsync();
        await using var browser = await Browser.LaunchAsync();
        var port = ProgramRun.FreePort();
        await desk.StartNodeAsync(port);
        var team = $"http://127.0.0.1:{port}";
        await using var node = await RepNodeAsync(desk, team);
        var (rep, lead) = (await SignInAsync(browser, team, TeamDesk.RepEmail), await SignInAsync(browser, team, TeamDesk.LeadEmail));

        // The rep asks for help on their own machine.
        var review = await browser.OpenAsync(node.Address + $"/calls/{Call}", 1280, 900);
        await review.Locator("#share-at").FillAsync("0:32");
        await review.Locator("#share-title").FillAsync("Good news second");
        await review.Locator("#share-note").FillAsync("How would you start?");
        Assert.Empty(await Browser.ViolationsAsync(review));
        await review.Locator("#share-moment button[value=help]").ClickAsync();
        await review.Locator("#sharing li", new() { HasText = "You asked for help" }).WaitForAsync();

        // The lead answers, with an example to come; the rep sees it and answers.
        await lead.GotoAsync(team + "/coaching");
        await UntilThereAsync(lead, "main a:text('Good news second')");
        await lead.ClickAsync("text=Good news second");
        await lead.FillAsync("#text", "Say first what works.");
        await lead.ClickAsync("text=Send");
        await lead.Locator(".comment", new() { HasText = "Say first what works." }).WaitForAsync();
        var moment = lead.Url;
        await rep.GotoAsync(moment);
        await rep.Locator(".comment input[name=text]").FillAsync("They had asked about every calendar.");
        await rep.ClickAsync("text=I see it differently");
        await rep.Locator(".answer", new() { HasText = "sees it differently" }).WaitForAsync();
        await LookAsync(rep, moment, "moment-rep");
        await LookAsync(lead, moment, "moment-lead");

        // A session: own view, moments, one focus, both sign.
        await lead.GotoAsync(team + "/coaching");
        await lead.ClickAsync("text=Plan it");
        await lead.Locator("h1", new() { HasText = "Maya and Ruth" }).WaitForAsync();
        var session = lead.Url;
        Assert.Equal(0, await lead.Locator("#moments").CountAsync());
        await rep.GotoAsync(session);
        await rep.FillAsync("#better", "When somebody says not now I stop selling.");
        await rep.FillAsync("#hard", "The first ten seconds. I hear myself saying it.");
        await rep.ClickAsync("text=Save my view");
        await rep.SelectOptionAsync("#moment", new SelectOptionValue { Index = 0 });
        await rep.FillAsync("#question", "What did Jordan need to hear first?");
        await rep.ClickAsync("#moments button:text-is('Add')");
        await lead.GotoAsync(session);
        await lead.ClickAsync("text=Start session");
        await lead.SelectOptionAsync("#focus", CallMeasures.ScriptedLines);
        await lead.FillAsync("#target", "4");
        await lead.FillAsync("#tries", "Open in my own words");
        await lead.FillAsync("#does", "Listen to two openers by Friday");
        await lead.FillAsync("#drill", "Hi Jordan, it's Maya. I'll be quick.");
        await lead.ClickAsync("#agree button.primary");
        await lead.ClickAsync("#focus-card button:text-is('Sign')");
        await rep.GotoAsync(session);
        await rep.ClickAsync("#focus-card button:text-is('Sign')");
        await rep.Locator("#finding", new() { HasText = "0 of 5 calls so far" }).WaitForAsync();

        // The next calls come, and the measure moves.
        await CallsAsync(desk);
        await lead.GotoAsync(session);
        await lead.Locator("#finding", new() { HasText = "It moved" }).WaitForAsync();
        await LookAsync(lead, session, "session-lead");
        await LookAsync(rep, session, "session-rep");
        await lead.ClickAsync("text=Close: it moved");
        await lead.Locator("#progress", new() { HasText = "because the measure moved" }).WaitForAsync();

        // The moment as an example, and taken back on the rep's own machine: gone everywhere.
        await rep.GotoAsync(moment);
        await rep.ClickAsync("text=Add to team examples");
        await PlaybookAsync(lead, team);
        foreach (var page in Pages)
        {
            await LookAsync(lead, team + page, page[1..] + "-lead");
            await LookAsync(rep, team + page, page[1..] + "-rep");
        }

        await lead.GotoAsync(team + "/examples");
        Assert.Equal(1, await lead.Locator("article.moment").CountAsync());
        await review.ReloadAsync();
        await review.ClickAsync("#sharing li button");
        await review.Locator("#sharing", new() { HasText = "Nothing of this call is shared" }).WaitForAsync();
        await UntilGoneAsync(lead, team + "/examples", "article.moment");
        Assert.Equal(404, (await lead.GotoAsync(moment))!.Status);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_data, recursive: true);
    }

    private static async Task PlaybookAsync(IPage lead, string team)
    {
        await lead.GotoAsync(team + "/playbook");
        await lead.FillAsync("#tried", "Rep: I'd love to learn more about your current process.\nThem: We're not interested, thanks.\nRep: But it would only take five minutes.");
        await lead.ClickAsync("text=What would fire?");
        await lead.Locator("#fired .hl.scripted").WaitForAsync();
        Assert.Empty(await Browser.ViolationsAsync(lead));
        await lead.ClickAsync("text=Publish to the team");
        await lead.Locator("#versions", new() { HasText = "in use" }).WaitForAsync();
    }

    private async Task<RunningRepNode> RepNodeAsync(TeamDesk desk, string team)
    {
        await using (var services = RoadServices.Build(new Dictionary<string, string?>(StringComparer.Ordinal) { ["Data:Folder"] = _data }))
        {
            await KeptCalls.WriteAsync(services.GetRequiredService<CallJournals>(), Call, "d01", Token);
            await services.GetRequiredService<Rebuild>().AllAsync(null, Token);
        }

        await File.WriteAllTextAsync(Path.Combine(_data, Membership.FileName), JsonSerializer.Serialize(new Membership(team, desk.Token), JsonSerializerOptions.Web), Token);
        var port = ProgramRun.FreePort();
        return new(await ProgramRun.ServeAsync(Token, "run", "--no-open", "--port", $"{port}", "--data", _data), $"http://127.0.0.1:{port}");
    }

    // Eight calls before the agreement and five after it, as a rep's node tells of them.
    private static async Task CallsAsync(TeamDesk desk)
    {
        await using var context = await desk.OpenAsync();
        var session = context.Sessions.Single();
        (session.RepSignedAt, session.LeadSignedAt) = (session.RepSignedAt!.Value.AddDays(-6), session.LeadSignedAt!.Value.AddDays(-6));
        var signed = session.RepSignedAt.Value;
        foreach (var (from, calls, lines) in new[] { (signed.AddDays(-20), 9, 3), (signed.AddDays(-12), 8, 2), (signed.AddDays(-6), 9, 3), (signed.AddDays(1), 5, 1), (signed.AddDays(4), 6, 0) })
        {
            context.Calls.AddRange(Enumerable.Range(0, calls).Select(call => new CallRow
            {
                Id = Guid.CreateVersion7(),
                TeamId = desk.Team,
                PersonId = desk.Rep,
                DeviceId = desk.Device,
                NodeCall = $"{from.Ticks}-{call}",
                StartedAt = from.AddMinutes(20 * call),
                Seconds = 180,
                Outcome = "cold",
                Measures = new Dictionary<string, Measure>(StringComparer.Ordinal)
                {
                    [CallMeasures.ScriptedLines] = new((call + lines) % 4 == 0 ? lines + 1 : lines, 3),
                    [CallMeasures.TalkShare] = new(80 + (call * 3), 160),
                    [CallMeasures.FirstNameUsed] = new(call % 3 == 0 ? 0 : 1, 1),
                },
            }));
        }

        context.Tips.AddRange(Enumerable.Range(0, 260).Select(tip => new TipRow
        {
            CallId = Guid.CreateVersion7(),
            TeamId = desk.Team,
            PersonId = desk.Rep,
            CalledAt = signed,
            Rule = "ask-something",
            Fate = tip % 9 == 0 ? "withheld" : "shown",
            Followed = tip % 3 == 0,
            Next = tip % 5 == 0 ? "interested" : null,
        }));
        await context.SaveChangesAsync(Token);
    }

    private static async Task<IPage> SignInAsync(Browser browser, string team, string email)
    {
        var page = await browser.OpenAsync(team + "/sign-in", 1280, 900);
        await page.FillAsync("input[name=email]", email);
        await page.FillAsync("input[name=password]", TeamDesk.Password);
        await page.Locator("input[name=password]").PressAsync("Enter");
        await page.WaitForURLAsync(url => !url.EndsWith("/sign-in", StringComparison.Ordinal));
        return page;
    }

    // What a node tells arrives when it arrives.
    private static async Task UntilThereAsync(IPage page, string selector)
    {
        while (await page.Locator(selector).CountAsync() == 0)
        {
            await Task.Delay(100, Token);
            await page.ReloadAsync();
        }
    }

    private static async Task UntilGoneAsync(IPage page, string address, string selector)
    {
        await page.GotoAsync(address);
        while (await page.Locator(selector).CountAsync() > 0)
        {
            await Task.Delay(100, Token);
            await page.ReloadAsync();
        }
    }

    // Wide and narrow, light and dark: no barrier, and nothing that sticks out.
    private static async Task LookAsync(IPage page, string address, string name)
    {
        foreach (var (width, scheme) in new[] { (1280, ColorScheme.Light), (1280, ColorScheme.Dark), (420, ColorScheme.Light), (360, ColorScheme.Dark) })
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await page.GotoAsync(address);
            if (Environment.GetEnvironmentVariable("CALLCOACH_TEST_PICTURES") is { Length: > 0 } folder)
                await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{width}-{scheme}.png"), FullPage = true });
            Assert.Empty(await Browser.ViolationsAsync(page));
            Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), $"{name} is wider than {width}.");
        }

        await page.SetViewportSizeAsync(1280, 900);
    }

    private sealed record RunningRepNode(ProgramRun Program, string Address) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => Program.DisposeAsync();
    }
}

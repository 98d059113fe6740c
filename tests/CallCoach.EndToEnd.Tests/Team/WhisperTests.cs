using System.Text.Json;
using CallCoach.Uplink;
using Microsoft.Playwright;

namespace CallCoach.EndToEnd.Tests;

/// <summary>A rep and a lead, each before a real browser, with the rep's node and the team node as real programs between them.</summary>
public sealed class WhisperTests : IDisposable
{
    private const int MostQuestions = 6;
    private const string Line = "Ask about her spring crew.";

    private readonly string _data = Directory.CreateTempSubdirectory("callcoach-e2e-").FullName;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_lead_asks_to_whisper_the_rep_says_yes_and_the_line_arrives()
    {
        await using var desk = await TeamDesk.StartAsync();
        await using var browser = await Browser.LaunchAsync();
        var (teamPort, repPort) = (ProgramRun.FreePort(), ProgramRun.FreePort());
        await desk.StartNodeAsync(teamPort);
        await File.WriteAllTextAsync(
            Path.Combine(_data, Membership.FileName), JsonSerializer.Serialize(new Membership($"http://127.0.0.1:{teamPort}", desk.Token), JsonSerializerOptions.Web), Token);
        await using var program = await ProgramRun.ServeAsync(
            Token, "run", "--source", Path.Combine(AppContext.BaseDirectory, "samples", "calls", "d01.wav"), "--start", "--no-open", "--port", $"{repPort}", "--data", _data);
        var overlay = await browser.OpenAsync($"http://127.0.0.1:{repPort}/overlay");
        var board = await SignInAsync(browser, teamPort);

        await board.Locator("#rows tr", new() { HasText = "Maya" }).WaitForAsync(new() { Timeout = 120_000 });
        await AskAsync(board, overlay);
        await board.GetByRole(AriaRole.Button, new() { Name = "Open: Maya" }).ClickAsync(new() { Timeout = 60_000 });
        await overlay.Locator(".ov-team", new() { HasText = "Ruth Okafor" }).WaitForAsync(new() { Timeout = 60_000 }); // reads along, and is named
        await board.Locator(".read-along li").First.WaitForAsync(new() { Timeout = 60_000 });
        await board.Locator("#whisper").FillAsync(Line);
        Assert.Empty(await Browser.ViolationsAsync(board));
        await board.Locator("#whisper").PressAsync("Enter");
        await board.Locator(".composer [role=status]", new() { HasText = "Maya" }).WaitForAsync(new() { Timeout = 120_000 });

        var fate = await board.Locator(".composer [role=status]").TextContentAsync() ?? "";
        if (fate.Contains("sees it now", StringComparison.Ordinal))
            await overlay.Locator(".tip.lead", new() { HasText = Line }).WaitForAsync();
        else
            Assert.Contains("no room", fate, StringComparison.Ordinal); // the lead is told the truth
    }

    public void Dispose() => Directory.Delete(_data, recursive: true);

    // The question is a tip like any other: in a busy stretch there is no room for it, and the lead asks again.
    private static async Task AskAsync(IPage board, IPage overlay)
    {
        var question = overlay.Locator(".tip.lead", new() { HasText = "May I whisper to you?" });
        for (var tries = 0; tries < MostQuestions; tries++)
        {
            await board.GetByRole(AriaRole.Button, new() { Name = "Ask to whisper to Maya" }).ClickAsync(new() { Timeout = 90_000 });
            try
            {
                await question.WaitForAsync(new() { Timeout = 25_000 });
                Assert.Contains("Ruth Okafor, your lead", await question.TextContentAsync(), StringComparison.Ordinal);
                await overlay.Keyboard.PressAsync("d");
                return;
            }
            catch (TimeoutException)
            {
                // No room for it.
            }
        }

        Assert.Fail("The question never came up.");
    }

    private static async Task<IPage> SignInAsync(Browser browser, int port)
    {
        var page = await browser.OpenAsync($"http://127.0.0.1:{port}/sign-in", 1280, 900);
        await page.Locator("input[name=email]").FillAsync(TeamDesk.LeadEmail);
        await page.Locator("input[name=password]").FillAsync(TeamDesk.Password);
        await page.Locator("input[name=password]").PressAsync("Enter");
        await page.WaitForURLAsync("**/board");
        return page;
    }
}

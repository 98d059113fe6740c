namespace CallCoach.EndToEnd.Tests;

/// <summary>From a call that has just ended to its review, with its sound.</summary>
public sealed class ReviewOfLiveCallTests : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("callcoach-e2e-").FullName;

    [Fact]
    public async Task A_call_that_has_ended_leads_to_its_review_which_plays_the_sound_that_was_kept()
    {
        await using var browser = await Browser.LaunchAsync();
        var port = ProgramRun.FreePort();
        await using var program = await ProgramRun.ServeAsync(
            TestContext.Current.CancellationToken,
            "run", "--source", Path.Combine(AppContext.BaseDirectory, "samples", "calls", "d01.wav"), "--speed", "2", "--start", "--no-open",
            "--port", $"{port}", "--data", _data, "--set", "Privacy:Sound:Keep=true");
        var page = await browser.OpenAsync($"http://127.0.0.1:{port}/", 1280, 900);
        await page.Locator("a", new() { HasText = "Open the review" }).ClickAsync(new() { Timeout = 240_000 });
        while (await page.Locator("#problem").CountAsync() > 0) // not kept yet: the page says to load it again
            await page.ReloadAsync();

        await page.Locator("#play").WaitForAsync();
        await page.Keyboard.PressAsync("j");
        var before = await page.Locator("#now-at").TextContentAsync();
        await page.Keyboard.PressAsync(" ");
        await page.WaitForFunctionAsync("before => document.getElementById('now-at').textContent !== before", before);
        Assert.Equal("Stop", await page.Locator("#play").GetAttributeAsync("aria-label"));
        Assert.Empty(await Browser.ViolationsAsync(page));

        await page.Keyboard.PressAsync(" ");
        Assert.Equal("Play", await page.Locator("#play").GetAttributeAsync("aria-label"));
    }

    public void Dispose() => Directory.Delete(_data, recursive: true);
}

using Microsoft.Playwright;

namespace CallCoach.EndToEnd.Tests;

/// <summary>From sound to screen with nothing replaced: the real program, models and hub, and a real browser.</summary>
public sealed class OverlayTests : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("callcoach-e2e-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static string Call => Path.Combine(AppContext.BaseDirectory, "samples", "calls", "d01.wav");

    [Fact]
    public async Task A_recorded_call_brings_captions_tips_and_an_outcome_to_the_overlay()
    {
        await using var browser = await Browser.LaunchAsync();
        var port = ProgramRun.FreePort();
        await using var program = await ServeAsync(port);
        var overlay = await browser.OpenAsync(Address(port) + "/overlay");

        await overlay.WaitForSelectorAsync(".ov-ticker");
        var headline = await overlay.Locator(".tip .headline").First.TextContentAsync(new() { Timeout = 120_000 });
        Assert.False(string.IsNullOrWhiteSpace(headline));
        Assert.Empty(await Browser.ViolationsAsync(overlay));

        await overlay.Locator("text=Thursday").First.WaitForAsync(new() { Timeout = 120_000 });
        await overlay.Locator(".state", new() { HasText = "Warm" }).WaitForAsync(new() { Timeout = 180_000 });
        Assert.Empty(await Browser.ViolationsAsync(overlay));
    }

    [Fact]
    public async Task An_overlay_whose_server_dies_in_mid_call_comes_back_and_shows_what_it_missed()
    {
        await using var browser = await Browser.LaunchAsync();
        var port = ProgramRun.FreePort();
        IPage home;
        IPage overlay;
        await using (var program = await ServeAsync(port))
        {
            home = await browser.OpenAsync(Address(port) + "/", 1280, 900);
            overlay = await browser.OpenAsync(Address(port) + "/overlay");
            await home.Locator("#turns >> text=scheduling").First.WaitForAsync(new() { Timeout = 120_000 });
            await program.KillAsync();
        }

        await overlay.Locator(".state", new() { HasText = "Reconnecting" }).WaitForAsync();
        await using var again = await ServeAsync(port);

        await overlay.Locator(".state", new() { HasText = "Listening" }).WaitForAsync(new() { Timeout = 60_000 });
        var first = await home.Locator("#turns li").First.TextContentAsync();
        Assert.Contains("Jordan", first, StringComparison.Ordinal);
        await home.Locator("#turns >> text=Thursday").First.WaitForAsync(new() { Timeout = 120_000 });
        await overlay.Locator(".state", new() { HasText = "Warm" }).WaitForAsync(new() { Timeout = 180_000 });
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(420, ColorScheme.Dark)]
    public async Task The_page_of_the_call_has_no_accessibility_violation(int width, ColorScheme scheme)
    {
        await using var browser = await Browser.LaunchAsync();
        var port = ProgramRun.FreePort();
        await using var program = await ServeAsync(port);
        var home = await browser.OpenAsync(Address(port) + "/", width, 800, scheme);

        await home.Locator("#turns li").First.WaitForAsync(new() { Timeout = 120_000 });
        Assert.Empty(await Browser.ViolationsAsync(home));
    }

    public void Dispose() => Directory.Delete(_data, recursive: true);

    private static string Address(int port) => $"http://127.0.0.1:{port}";

    private Task<ProgramRun> ServeAsync(int port) => ProgramRun.ServeAsync(
        Cancellation, "run", "--source", Call, "--start", "--no-open", "--port", $"{port}", "--data", _data);
}

using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CallCoach.EndToEnd.Tests;

/// <summary>Chromium as Debian packages it, driven by its path. Tests that need it are skipped aloud where it is missing.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private static readonly string[] Usual =
        ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Browser(IPlaywright playwright, IBrowser browser) => (_playwright, _browser) = (playwright, browser);

    /// <param name="microphone">A recording that stands for what is said into the microphone; the browser asks nobody for leave then.</param>
    public static async Task<Browser> LaunchAsync(string? microphone = null)
    {
        var path = Places.FirstOrDefault(File.Exists);
        Assert.SkipWhen(path is null, "No Chromium on this machine: ./test installs it on Debian.");
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = path,
            Args = [.. Usual, .. microphone is null ? [] : Spoken(microphone)],
        });
        return new Browser(playwright, browser);
    }

    /// <summary>A new window of the overlay's size, or of any other.</summary>
    public async Task<IPage> OpenAsync(string url, int width = 380, int height = 220, ColorScheme scheme = ColorScheme.Light, bool withScripts = true)
    {
        var page = await _browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme, JavaScriptEnabled = withScripts });
        page.SetDefaultTimeout(60_000);
        await page.GotoAsync(url);
        return page;
    }

    /// <summary>What axe finds wrong on a page, a line each.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        var result = await page.RunAxe();
        return [.. result.Violations.Select(violation => $"{violation.Id}: {violation.Help} ({violation.Nodes.Length} places)")];
    }

    private static string[] Spoken(string recording) =>
        ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream", $"--use-file-for-fake-audio-capture={recording}"];

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}

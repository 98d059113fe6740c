using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using CallCoach.Testing;
using Microsoft.Playwright;

namespace CallCoach.EndToEnd.Tests;

/// <summary>Accounts in a real browser, on the real program: from the server's link to a machine that has joined.</summary>
public sealed class AccountPagesTests
{
    private const string Password = "four words that fit";
    private static readonly string[] AdminPages = ["/people", "/audit", "/policy", "/devices", "/account"];
    private static readonly string[] RepPages = ["/policy", "/devices", "/account"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task From_the_servers_link_to_a_machine_that_has_joined()
    {
        Assert.SkipWhen(PostgresServer.WhyNot is not null, PostgresServer.WhyNot ?? "");
        using var data = new TempFolder();
        await using var postgres = await PostgresServer.StartAsync(Token);
        string[] settings = ["--set", $"Team:Database={postgres.NewDatabase()}", "--port", ProgramRun.FreePort().ToString(CultureInfo.InvariantCulture)];
        var link = (await RunAsync(["team", "admin", "ada@example.com", "--name", "Ada Admin", "--team", "North", .. settings])).Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1].Trim();
        await using var program = await ProgramRun.ServeAsync(Token, ["run", "--no-open", .. settings]);
        await using var browser = await Browser.LaunchAsync();
        var address = new Uri(link).GetLeftPart(UriPartial.Authority);

        // The administrator sets a password, signs in, and turns the second factor on.
        var ada = await browser.OpenAsync(link, 1280, 900);
        await SetPasswordAsync(ada);
        await SignInAsync(ada, "ada@example.com");
        await ada.GotoAsync(address + "/account");
        var key = await ada.Locator("#key").InnerTextAsync();
        await ada.FillAsync("#code", Digits(key));
        await ada.ClickAsync("text=Turn on");
        Assert.Equal(10, await ada.Locator("#code-list li").CountAsync());
        var recovery = await ada.Locator("#code-list li").First.InnerTextAsync();
        Assert.Empty(await Browser.ViolationsAsync(ada));

        // Signing in takes both now; a recovery code does in place of the telephone.
        await ada.ClickAsync("text=Sign out");
        await SignInAsync(ada, "ada@example.com");
        await ada.WaitForURLAsync("**/sign-in/second**");
        Assert.Empty(await Browser.ViolationsAsync(ada));
        await ada.FillAsync("#code", "000000");
        await ada.ClickAsync("button.primary");
        Assert.Contains("not the code", await ada.Locator("#problem").InnerTextAsync(), StringComparison.Ordinal);
        await ada.FillAsync("#code", recovery);
        await ada.ClickAsync("button.primary");
        await ada.WaitForURLAsync("**/people");

        // She invites a rep, who joins a machine.
        await ada.FillAsync("#email", "maya@example.com");
        await ada.FillAsync("#name", "Maya");
        await ada.ClickAsync("text=Make the link");
        var maya = await browser.OpenAsync(await ada.Locator("#link").InnerTextAsync(), 1280, 900);
        Assert.Empty(await Browser.ViolationsAsync(maya));
        await SetPasswordAsync(maya);
        await SignInAsync(maya, "maya@example.com");
        await maya.GotoAsync(address + "/devices");
        await maya.ClickAsync("text=Join a machine");
        var code = await maya.Locator("#code").InnerTextAsync();
        Assert.Contains("Joined North", await RunAsync(["team", "join", address, code, "--name", "Desk", "--data", data.Path]), StringComparison.Ordinal);
        await maya.GotoAsync(address + "/devices");
        Assert.Contains("Desk", await maya.Locator("table").InnerTextAsync(), StringComparison.Ordinal);

        await LookAsync(ada, address, AdminPages);
        await LookAsync(maya, address, RepPages);
        await maya.ClickAsync("text=Sign out");
        Assert.Empty(await Browser.ViolationsAsync(maya));
    }

    // Wide and narrow, light and dark: no barrier, and nothing that sticks out.
    private static async Task LookAsync(IPage page, string address, IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            foreach (var (width, scheme) in new[] { (1280, ColorScheme.Light), (360, ColorScheme.Dark) })
            {
                await page.SetViewportSizeAsync(width, 900);
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                await page.GotoAsync(address + path);
                Assert.Empty(await Browser.ViolationsAsync(page));
                Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), $"{path} is wider than {width}.");
                if (Environment.GetEnvironmentVariable("CALLCOACH_TEST_PICTURES") is { Length: > 0 } folder)
                    await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{path[1..]}-{paths.Count()}-{width}.png"), FullPage = true });
            }
        }

        await page.SetViewportSizeAsync(1280, 900);
    }

    private static async Task SetPasswordAsync(IPage page)
    {
        await page.FillAsync("#password", Password);
        await page.FillAsync("#again", Password);
        await page.ClickAsync("button.primary");
        await page.WaitForURLAsync("**/sign-in");
    }

    private static async Task SignInAsync(IPage page, string email)
    {
        await page.FillAsync("#email", email);
        await page.FillAsync("#password", Password);
        await page.ClickAsync("button.primary");
        await page.WaitForLoadStateAsync();
    }

    private static async Task<string> RunAsync(string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CallCoachProgram.RunAsync(arguments, CallCoach.Terminal.Of(output, error), Token);
        Assert.True(code == ExitCodes.Fine, error.ToString());
        return output.ToString();
    }

    /// <summary>What an authenticator app shows now (RFC 6238).</summary>
    private static string Digits(string typed)
    {
        const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        var bits = string.Concat(typed.Where(letter => letter != ' ').Select(letter => Convert.ToString(Letters.IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        var key = bits.Chunk(8).Where(octet => octet.Length == 8).Select(octet => Convert.ToByte(new string(octet), 2)).ToArray();
        var step = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(step, TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30);
#pragma warning disable CA5350 // The standard of authenticator apps
        var hash = HMACSHA1.HashData(key, step);
#pragma warning restore CA5350
        var from = hash[^1] & 15;
        return ((BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(from)) & int.MaxValue) % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }
}

using Microsoft.Playwright;

namespace CallCoach.EndToEnd.Tests;

/// <summary>The pages of calls in a real browser, over the real program and its archive.</summary>
public sealed class CallPagesTests(ProgramWithCalls program) : IClassFixture<ProgramWithCalls>
{
    private string Address => program.Address;

    private string Review => $"{Address}/calls/{ProgramWithCalls.Warm}";

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(420, ColorScheme.Light)]
    [InlineData(420, ColorScheme.Dark)]
    public async Task No_page_of_calls_has_an_accessibility_violation_or_scrolls_sideways(int width, ColorScheme scheme)
    {
        await using var browser = await Browser.LaunchAsync();
        var page = await OpenAsync(browser, Review, width, scheme);

        foreach (var address in new[] { Review, Address + "/calls", Address + "/calls?q=calendar&kind=hype", Address + "/calls?q=zeppelin", Address + "/calls/nobody" })
        {
            await page.GotoAsync(address);
            await page.EvaluateAsync("for (const folded of document.querySelectorAll('details')) folded.open = true");
            Assert.Empty(await Browser.ViolationsAsync(page));
            Assert.False(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"), address);
        }
    }

    [Fact]
    public async Task Windows_on_the_page_of_a_call_have_no_accessibility_violation()
    {
        await using var browser = await Browser.LaunchAsync();
        var page = await OpenAsync(browser, Review);

        await page.Keyboard.PressAsync("?");
        Assert.Empty(await Browser.ViolationsAsync(page));
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("w");
        await page.Locator("#word-dialog").WaitForAsync();
        Assert.Empty(await Browser.ViolationsAsync(page));
    }

    [Fact]
    public async Task A_search_leads_to_the_moment_at_which_the_words_were_said()
    {
        await using var browser = await Browser.LaunchAsync();
        var page = await OpenAsync(browser, Address + "/calls");

        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("scheduling");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".hits mark", new() { HasText = "scheduling" }).WaitForAsync();
        await page.Locator(".hits a").First.ClickAsync();

        await page.Locator(".turn.now", new() { HasText = "scheduling" }).WaitForAsync();
        Assert.Contains("#t=", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_keyboard_alone_walks_moments_and_words_sets_a_word_right_and_takes_it_back()
    {
        await using var browser = await Browser.LaunchAsync();
        var page = await OpenAsync(browser, Review + "#t=3.2");

        await page.Keyboard.PressAsync("j");
        await Expect(page, "#now-at", "0:00", isNot: true);
        await page.Keyboard.PressAsync("ArrowRight");
        var heard = await page.EvaluateAsync<string>("document.activeElement.textContent");
        await page.Keyboard.PressAsync("w");
        await page.Keyboard.TypeAsync("quite another");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".heard", new() { HasText = heard }).WaitForAsync();
        Assert.Contains("quite another", await page.Locator(".turn:has(.heard) p").First.TextContentAsync(), StringComparison.Ordinal);

        await page.Locator("button", new() { HasText = "Take back" }).PressAsync("Enter");
        await page.Locator(".heard").WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    [Fact]
    public async Task One_key_corrects_the_outcome_and_what_was_begun_to_be_written_stays()
    {
        await using var browser = await Browser.LaunchAsync();
        var page = await OpenAsync(browser, Review);
        await page.FillAsync("#note-text", "A draft.");
        await page.EvaluateAsync("document.activeElement.blur()");

        await page.Keyboard.PressAsync("2");

        await page.Locator("#outcome [value=cold][aria-pressed=true]").WaitForAsync();
        await page.Locator(".page-head .chip.cold").WaitForAsync();
        Assert.Equal("A draft.", await page.InputValueAsync("#note-text"));
        await page.GotoAsync(Address + "/calls?outcome=cold");
        await page.Locator($"a[href='/calls/{ProgramWithCalls.Warm}']").WaitForAsync();
    }

    [Fact]
    public async Task One_key_opens_the_forms_to_export_and_each_is_a_file_of_the_call()
    {
        await using var browser = await Browser.LaunchAsync();
        var page = await OpenAsync(browser, Review);

        await page.Keyboard.PressAsync("e");
        await page.Locator("#export[open] a").First.WaitForAsync();
        Assert.Equal("Transcript", await page.EvaluateAsync<string>("document.activeElement.firstChild.nextSibling.textContent.trim()"));
        var file = await page.RunAndWaitForDownloadAsync(() => page.Keyboard.PressAsync("Enter"));
        Assert.Equal(ProgramWithCalls.Warm + ".txt", file.SuggestedFilename);
        await page.Keyboard.PressAsync("e");
        await page.Keyboard.PressAsync("Escape");

        Assert.Equal(0, await page.Locator("#export[open]").CountAsync());
    }

    [Fact]
    public async Task One_key_says_whether_a_tip_was_of_help_and_the_same_key_takes_it_back()
    {
        await using var browser = await Browser.LaunchAsync();
        var page = await OpenAsync(browser, Review);

        await page.Keyboard.PressAsync("n");
        await page.Locator("#tips [data-thumb=n][aria-pressed=true]").First.WaitForAsync();
        await page.Keyboard.PressAsync("u");
        await page.Locator("#tips [data-thumb=u][aria-pressed=true]").First.WaitForAsync();
        Assert.Equal(0, await page.Locator("#tips [data-thumb=n][aria-pressed=true]").CountAsync());
        await page.Keyboard.PressAsync("u");

        await page.Locator("#tips [data-thumb=u][aria-pressed=true]").First.WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    [Fact]
    public async Task What_is_refused_is_said_beside_its_form_which_keeps_its_words()
    {
        await using var browser = await Browser.LaunchAsync();
        var page = await OpenAsync(browser, Review);

        await page.Locator("#who summary").ClickAsync();
        await page.FillAsync("#lead-number", "12");
        await page.Locator("#who button").ClickAsync();

        await page.Locator("#refused", new() { HasText = "no telephone number" }).WaitForAsync();
        Assert.Equal("12", await page.InputValueAsync("#lead-number"));
    }

    [Fact]
    public async Task Everything_but_what_needs_a_script_works_without_one()
    {
        await using var browser = await Browser.LaunchAsync();
        var page = await browser.OpenAsync("about:blank", 1280, 900, withScripts: false);
        await page.GotoAsync(Review);

        Assert.True(await page.Locator("noscript").CountAsync() > 0);
        await page.FillAsync("#note-text", "Send the card.");
        await page.Locator("#add-note button").ClickAsync();
        await page.Locator(".notes", new() { HasText = "Send the card." }).WaitForAsync();
        await page.Locator("#outcome [value=missed]").ClickAsync();
        await page.Locator(".page-head .chip.missed").WaitForAsync();
    }

    [Fact]
    public async Task A_line_is_practised_into_the_microphone()
    {
        await using var browser = await Browser.LaunchAsync(Path.Combine(AppContext.BaseDirectory, "samples", "calls", "d01.wav"));
        var page = await OpenAsync(browser, Review);

        await page.Locator("[data-practise]").First.ClickAsync();
        await page.Locator("#practise-record").ClickAsync();
        await page.Locator("#practise-time", new() { HasText = "7 s" }).WaitForAsync();
        await page.Locator("#practise-record").ClickAsync();

        await page.Locator("#practise-said", new() { HasText = "today" }).WaitForAsync(new() { Timeout = 90_000 });
        await page.Locator("#practise-changes li").First.WaitForAsync();
        Assert.Empty(await Browser.ViolationsAsync(page));
    }

    private static Task<IPage> OpenAsync(Browser browser, string address, int width = 1280, ColorScheme scheme = ColorScheme.Light) =>
        browser.OpenAsync(address, width, 900, scheme);

    private static async Task Expect(IPage page, string selector, string text, bool isNot) =>
        await page.WaitForFunctionAsync("([selector, text, isNot]) => (document.querySelector(selector).textContent === text) !== isNot", new object[] { selector, text, isNot });
}

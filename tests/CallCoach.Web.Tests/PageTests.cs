using System.Net;
using System.Text.RegularExpressions;

namespace CallCoach.Web.Tests;

/// <summary>The pages as a browser gets them: everything in files of our own, nothing inline, nothing from elsewhere.</summary>
public sealed partial class PageTests(ArchiveProgram program) : IClassFixture<ArchiveProgram>
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static TheoryData<string> Pages { get; } = ["/", "/overlay", "/today", "/notes", "/calls", "/calls?q=scheduling", "/calls/" + ArchiveProgram.Warm, "/calls/" + ArchiveProgram.Wordless];

    public static TheoryData<string> Files { get; } =
        ["tokens.css", "components.css", "overlay.css", "pages.css", "desk.css", "desk.js", "frame.css", "favicon.svg", "overlay.js", "home.js", "calls.js", "review.js", "recorder.js"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_html_and_may_load_only_from_its_own_program(string page)
    {
        using var response = await program.Client.GetAsync(page, Cancelled);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_has_no_script_or_style_of_its_own(string page)
    {
        var html = await program.Client.GetStringAsync(page, Cancelled);

        Assert.Empty(InlineCode().Matches(html).Select(match => match.Value));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_names_no_other_host_and_everything_it_names_is_there(string page)
    {
        var html = await program.Client.GetStringAsync(page, Cancelled);
        var links = Link().Matches(html).Select(match => match.Groups["name"].Value).Where(link => !link.StartsWith('#')).Distinct(StringComparer.Ordinal).ToList();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.StartsWith("/", link, StringComparison.Ordinal));
        foreach (var link in links)
        {
            using var response = await program.Client.GetAsync(link, Cancelled);
            Assert.True(response.IsSuccessStatusCode, $"{page} names {link}, which answers {(int)response.StatusCode}");
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_uses_only_icons_that_it_has(string page)
    {
        var html = await program.Client.GetStringAsync(page, Cancelled);
        var symbols = Symbol().Matches(html).Select(match => match.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);

        Assert.Subset(symbols, UsedIcon().Matches(html).Select(match => match.Groups["name"].Value).ToHashSet(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_file_of_the_pages_is_served_in_production_and_speaks_to_no_other_host(string file)
    {
        var text = await program.Client.GetStringAsync($"/_content/CallCoach.Web/{file}", Cancelled);

        Assert.NotEmpty(text);
        Assert.Empty(Host().Matches(text).Select(match => match.Value));
    }

    [Fact]
    public async Task The_overlay_page_is_the_overlay_and_a_live_region_for_its_headline()
    {
        var html = await program.Client.GetStringAsync("/overlay", Cancelled);

        Assert.Single(Regex.Matches(html, "role=\"status\"", RegexOptions.None, TimeSpan.FromSeconds(1)));
        Assert.Single(Regex.Matches(html, "<section ", RegexOptions.None, TimeSpan.FromSeconds(1)));
        Assert.DoesNotContain("autofocus", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<nav", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_home_page_has_every_part_that_its_script_fills()
    {
        var html = await program.Client.GetStringAsync("/", Cancelled);
        var sources = Directory.EnumerateFiles(Path.Combine(Checkout.Client, "src", "home")).Append(Path.Combine(Checkout.Client, "src", "home.ts"));
        var ids = sources.SelectMany(file => Id().Matches(File.ReadAllText(file))).Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal).ToList();

        Assert.NotEmpty(ids);
        Assert.All(ids, id => Assert.Contains($"id=\"{id}\"", html, StringComparison.Ordinal));
    }

    [GeneratedRegex("<style|<script(?![^>]* src=)[^>]*>|<script[^>]*>[^<]|\\sstyle=|\\son\\w+=|javascript:", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex InlineCode();

    [GeneratedRegex("(href|src)=\"(?<name>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    [GeneratedRegex("<symbol id=\"i-(?<name>\\w+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Symbol();

    [GeneratedRegex("href=\"#i-(?<name>\\w+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex UsedIcon();

    /// <summary>Any address but the names of XML vocabularies and the help pages that SignalR names in its errors.</summary>
    [GeneratedRegex("(?:https?|wss?)://(?!www\\.w3\\.org/|learn\\.microsoft\\.com/|aka\\.ms/)[a-z0-9.-]+\\.[a-z]+", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Host();

    [GeneratedRegex("(byId|field|given)\\('(?<name>[\\w-]+)'\\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Id();
}

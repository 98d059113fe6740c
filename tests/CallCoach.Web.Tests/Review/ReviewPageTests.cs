using System.Net;
using System.Text.RegularExpressions;

namespace CallCoach.Web.Tests;

public sealed partial class ReviewPageTests(ArchiveProgram program) : IClassFixture<ArchiveProgram>
{
    private const string Page = "/calls/" + ArchiveProgram.Warm;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_turn_stands_there_with_its_time_as_a_link_to_the_moment()
    {
        var (html, review) = (await program.PageAsync(Page), await program.Archive.OpenAsync(ArchiveProgram.Warm, Token));

        Assert.All(review!.Transcript, said => Assert.Contains($"id=\"{CallClock.Anchor(said.Start)}\"", html, StringComparison.Ordinal));
        Assert.Contains("aria-label=\"Go to 0:03\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Marked_words_say_their_kind_in_words_too_and_the_better_line_can_be_practised()
    {
        var html = WebUtility.HtmlDecode(await program.PageAsync(Page));

        Assert.Contains("<mark class=\"hl hype\"", html, StringComparison.Ordinal);
        Assert.Contains("(Hype)", html, StringComparison.Ordinal);
        Assert.Contains("data-practise=", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tips_shown_and_held_back_stand_beside_with_the_reason()
    {
        var (html, review) = (WebUtility.HtmlDecode(await program.PageAsync(Page)), await program.Archive.OpenAsync(ArchiveProgram.Warm, Token));
        var tips = review!.Moments.Where(moment => moment.Tip is not null).Select(moment => moment.Tip!).ToList();

        Assert.NotEmpty(tips);
        Assert.All(tips, tip => Assert.Contains(tip.Headline, html, StringComparison.Ordinal));
        Assert.All(tips.Where(tip => tip.Because is not null), tip => Assert.Contains(TipWords.Held(tip.Because), html, StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_id_stands_twice_and_every_label_names_a_field()
    {
        var html = await program.PageAsync(Page);
        var ids = Id().Matches(html).Select(match => match.Groups["id"].Value).ToList();

        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.All(For().Matches(html).Select(match => match.Groups["id"].Value), id => Assert.Contains(id, ids));
    }

    [Fact]
    public async Task Every_drawing_has_its_finding_as_its_name()
    {
        var html = await program.PageAsync(Page);

        Assert.Equal(4, Plots().Count(html));
        Assert.Contains("You spoke ", html, StringComparison.Ordinal);
        Assert.Contains("The same in figures", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_page_of_a_call_may_ask_for_the_microphone()
    {
        using var review = await program.Client.GetAsync(Page, Token);
        using var calls = await program.Client.GetAsync("/calls", Token);

        Assert.Contains("microphone=(self)", string.Join(' ', review.Headers.GetValues("Permissions-Policy")), StringComparison.Ordinal);
        Assert.False(calls.Headers.Contains("Permissions-Policy"));
        Assert.Contains("default-src 'self'", string.Join(' ', review.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("20200101-000000-ffff")]
    [InlineData("..%2f..%2fetc%2fpasswd")]
    [InlineData("x")]
    public async Task A_call_that_is_not_there_is_told_kindly(string call)
    {
        using var answer = await program.Client.GetAsync($"/calls/{call}", Token);
        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Token));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("There is no such call here", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/calls\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_in_which_nobody_spoke_has_a_page()
    {
        var html = await program.PageAsync("/calls/" + ArchiveProgram.Wordless);

        Assert.Contains("Nobody said a word", html, StringComparison.Ordinal);
        Assert.Contains("Too few answers to tell", html, StringComparison.Ordinal);
    }

    [GeneratedRegex("\\sid=\"(?<id>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Id();

    [GeneratedRegex("\\sfor=\"(?<id>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex For();

    [GeneratedRegex("<svg class=\"plot\" role=\"img\" aria-label=\"[^\"]{20,}\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Plots();
}

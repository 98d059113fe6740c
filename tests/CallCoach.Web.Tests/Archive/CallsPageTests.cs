using System.Net;
using CallCoach.Coaching;
using CallCoach.Store;

namespace CallCoach.Web.Tests;

public sealed class CallsPageTests(ArchiveProgram program) : IClassFixture<ArchiveProgram>
{
    [Fact]
    public async Task Calls_stand_newest_first_under_their_days()
    {
        var html = await program.PageAsync("/calls");

        var places = new[] { "Today, Tuesday 17 November", ArchiveProgram.Wordless, ArchiveProgram.Other, "Yesterday, Monday 16 November", ArchiveProgram.Warm };
        Assert.Equal(places, places.OrderBy(place => html.IndexOf(place, StringComparison.Ordinal)));
        Assert.All(places, place => Assert.Contains(place, html, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_search_shows_where_the_words_were_said_and_links_to_the_moment()
    {
        var html = await program.PageAsync("/calls?q=scheduling");

        Assert.Contains("<mark class=\"hl found\">scheduling</mark>", html, StringComparison.Ordinal);
        Assert.Contains($"href=\"/calls/{ArchiveProgram.Warm}#t=", html, StringComparison.Ordinal);
        Assert.DoesNotContain(ArchiveProgram.Wordless, html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_found_is_named_and_the_nearest_choice_is_offered()
    {
        var nothing = await program.PageAsync("/calls?q=zeppelin");
        Assert.Contains("mentions “zeppelin”", WebUtility.HtmlDecode(nothing), StringComparison.Ordinal);

        var elsewhere = await program.PageAsync("/calls?q=scheduling&outcome=missed");
        Assert.Contains("No missed call mentions “scheduling”", WebUtility.HtmlDecode(elsewhere), StringComparison.Ordinal);
        Assert.Contains("href=\"/calls?q=scheduling\"", elsewhere, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_searched_for_is_shown_and_never_run()
    {
        var html = await program.PageAsync("/calls?q=" + Uri.EscapeDataString("\"><script>alert(1)</script>"));

        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?outcome=purple&kind=x&from=yesterday&until=2026-13-01&after=minus&period=never&who=me")]
    [InlineData("?after=1")]
    [InlineData("?q=%22%20-%20*")]
    public async Task An_address_that_makes_no_sense_still_gives_a_page(string query)
    {
        using var answer = await program.Client.GetAsync("/calls" + query, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_choice_is_kept_under_a_name_and_let_go_again()
    {
        using var saved = await program.PostAsync("/calls?q=scheduling&outcome=warm", "/calls/views?q=scheduling&outcome=warm", ("name", "Scheduling"));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal("/calls?q=scheduling&outcome=warm#views", saved.Headers.Location?.ToString());
        Assert.Contains("href=\"/calls?q=scheduling&amp;outcome=warm\"", await program.PageAsync("/calls"), StringComparison.Ordinal);
        var view = Assert.Single(await program.Archive.ViewsAsync(TestContext.Current.CancellationToken));
        Assert.Equal(new CallFilter(Outcome: CallOutcome.Warm, Words: "scheduling"), view.Filter);

        using var removed = await program.PostAsync("/calls", "/calls/views", ("remove", "Scheduling"));
        Assert.Empty(await program.Archive.ViewsAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_form_that_was_not_served_here_changes_nothing()
    {
        using var answer = await program.Client.PostAsync("/calls/views", new FormUrlEncodedContent([KeyValuePair.Create("name", "Mine")]), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Load the page again", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}

using System.Net;
using CallCoach.Coaching;
using CallCoach.Store;

namespace CallCoach.Web.Tests;

public sealed class CallFormTests(ArchiveProgram program) : IClassFixture<ArchiveProgram>
{
    private const string Page = "/calls/" + ArchiveProgram.Other;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_outcome_is_corrected_with_one_button_and_taken_back_with_another()
    {
        var judged = (await OpenAsync()).Outcome!.Outcome;
        var other = judged == CallOutcome.Warm ? CallOutcome.Cold : CallOutcome.Warm;

        using var corrected = await program.PostAsync(Page, Page + "/outcome", ("outcome", OutcomeWords.Name(other)), ("reason", "She said so."));
        Assert.Equal($"{Page}#outcome", corrected.Headers.Location?.ToString());
        Assert.Equal((other, true, "She said so."), ((await OpenAsync()).Outcome!.Outcome, (await OpenAsync()).Outcome!.IsCorrected, (await OpenAsync()).Outcome!.Reason));

        using var back = await program.PostAsync(Page, Page + "/outcome", ("outcome", ""));
        Assert.Equal(judged, (await OpenAsync()).Outcome!.Outcome);
    }

    [Fact]
    public async Task A_misheard_word_is_set_right_beside_the_one_that_was_heard()
    {
        var said = (await OpenAsync()).Transcript.First(utterance => utterance is { Speaker: Speaker.Rep, Words.Count: > 3 });
        var place = ("word", "2");

        using var set = await program.PostAsync(Page, Page + "/words", ("speaker", "rep"), ("utterance", $"{said.Number}"), place, ("becomes", "two words"));
        var html = WebUtility.HtmlDecode(await program.PageAsync(Page));
        Assert.Contains($"Heard as: “{said.Text}”", html, StringComparison.Ordinal);
        Assert.Contains("two</span> <span class=\"w set\"", html, StringComparison.Ordinal);

        using var back = await program.PostAsync(Page, Page + "/words", ("speaker", "rep"), ("utterance", $"{said.Number}"), place, ("back", "yes"));
        Assert.Equal(said.Text, (await OpenAsync()).Transcript.Single(other => other.Speaker == said.Speaker && other.Number == said.Number).Text);
    }

    [Fact]
    public async Task A_tip_is_rated_with_one_button_and_the_same_button_takes_it_back()
    {
        const string Warm = "/calls/" + ArchiveProgram.Warm;
        var at = (await program.Archive.OpenAsync(ArchiveProgram.Warm, Token))!.Moments.First(moment => moment.Tip?.Fate == TipFate.Shown).Tip!.At;
        var field = ("at", $"{(long)at.TotalMilliseconds}");

        using var rated = await program.PostAsync(Warm, Warm + "/tips", field, ("helpful", "yes"));
        Assert.Equal(Warm + "#tips", rated.Headers.Location?.ToString());
        Assert.Contains("value=\"\" data-thumb=\"u\" aria-pressed=\"true\"", await program.PageAsync(Warm), StringComparison.Ordinal);

        using var back = await program.PostAsync(Warm, Warm + "/tips", field, ("helpful", ""));
        Assert.DoesNotContain("data-thumb=\"u\" aria-pressed=\"true\"", await program.PageAsync(Warm), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text", "text/plain", ".txt")]
    [InlineData("markdown", "text/markdown", ".md")]
    [InlineData("vtt", "text/vtt", ".vtt")]
    [InlineData("srt", "application/x-subrip", ".srt")]
    [InlineData("json", "application/json", ".json")]
    [InlineData("csv", "text/csv", ".csv")]
    [InlineData("bundle", "application/zip", ".zip")]
    public async Task A_call_can_be_had_in_each_of_its_forms(string form, string type, string ending)
    {
        Assert.Contains($"{Page}/export/{form}\"", await program.PageAsync(Page), StringComparison.Ordinal);

        using var file = await program.Client.GetAsync($"{Page}/export/{form}", Token);

        Assert.Equal(HttpStatusCode.OK, file.StatusCode);
        Assert.Equal(type, file.Content.Headers.ContentType?.MediaType);
        Assert.Equal(ArchiveProgram.Other + ending, file.Content.Headers.ContentDisposition?.FileName);
        Assert.NotEmpty(await file.Content.ReadAsByteArrayAsync(Token));
    }

    [Theory]
    [InlineData(Page + "/export/pdf")]
    [InlineData("/calls/20200101-000000-0000/export/text")]
    public async Task A_form_or_call_that_there_is_not_is_said_to_be_none(string address)
    {
        using var answer = await program.Client.GetAsync(address, Token);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Notes_tags_flag_score_and_person_are_the_reps_own()
    {
        using var note = await program.PostAsync(Page, Page + "/notes", ("text", "<b>Send</b> the card."), ("at", "0:03"));
        using var tag = await program.PostAsync(Page, Page + "/tags", ("tag", "card"));
        using var flag = await program.PostAsync(Page, Page + "/flag", ("on", "yes"));
        using var score = await program.PostAsync(Page, Page + "/score", ("line", Scorecard.UsesName), ("grade", "Partly"));
        using var person = await program.PostAsync(Page, Page + "/lead", ("name", "Ana"), ("company", "Acme"), ("number", "+1 555 010 0123"), ("segment", ""));

        var review = await OpenAsync();
        Assert.Equal(TimeSpan.FromSeconds(3), Assert.Single(review.Notes).At);
        Assert.Equal(["card"], review.Tags);
        Assert.True(review.Call.IsFlagged);
        Assert.Equal(ScoreGrade.Partly, review.Scores.Single(line => line.Name == Scorecard.UsesName).Grade);
        var html = await program.PageAsync(Page);
        Assert.Contains("&lt;b&gt;Send&lt;/b&gt; the card.", html, StringComparison.Ordinal);
        Assert.Contains("<h1>Ana, Acme</h1>", html, StringComparison.Ordinal);

        using var gone = await program.PostAsync(Page, $"{Page}/notes/{review.Notes[0].Id}", ("text", ""), ("delete", "yes"));
        using var untagged = await program.PostAsync(Page, Page + "/tags", ("remove", "card"));
        Assert.Empty((await OpenAsync()).Notes);
        Assert.Empty((await OpenAsync()).Tags);
    }

    [Theory]
    [InlineData("/notes", "text", "", "The note is empty.")]
    [InlineData("/tags", "tag", " ", "The name is empty.")]
    [InlineData("/lead", "number", "555 0123", "is no telephone number")]
    [InlineData("/outcome", "outcome", "purple", "warm, cold or missed")]
    [InlineData("/words", "speaker", "nobody", "Choose a word first.")]
    [InlineData("/score", "line", "x", "has no line")]
    [InlineData("/tips", "at", "", "Choose a tip first.")]
    [InlineData("/tips", "at", "987654", "No tip came up at that moment")]
    public async Task What_makes_no_sense_is_refused_with_what_to_do(string form, string field, string value, string reason)
    {
        using var answer = await program.PostAsync(Page, Page + form, (field, value));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Token));
        Assert.Contains(reason, html, StringComparison.Ordinal);
        Assert.DoesNotContain("Parameter", html, StringComparison.Ordinal);
        Assert.Contains($"href=\"{Page}\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_about_a_call_that_is_gone_is_told_so()
    {
        using var answer = await program.PostAsync(Page, "/calls/20200101-000000-ffff/flag", ("on", "yes"));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("/outcome")]
    [InlineData("/flag")]
    [InlineData("/lead")]
    [InlineData("/words")]
    [InlineData("/score")]
    [InlineData("/tags")]
    [InlineData("/notes")]
    [InlineData("/notes/1")]
    public async Task No_form_is_taken_that_was_not_served_here(string form)
    {
        using var answer = await program.Client.PostAsync(Page + form, new FormUrlEncodedContent([KeyValuePair.Create("outcome", "warm")]), Token);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private async Task<CallReview> OpenAsync() => (await program.Archive.OpenAsync(ArchiveProgram.Other, Token))!;
}

using System.Net;

namespace CallCoach.Web.Tests;

public sealed class SharingTests(ArchiveProgram program) : IClassFixture<ArchiveProgram>
{
    private const string Page = "/calls/" + ArchiveProgram.Warm;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_turns_around_a_moment_are_shared_with_their_marks_and_taken_back()
    {
        using var asked = await program.PostAsync(Page, Page + "/sharing", ("at", "0:03"), ("title", "The opener"), ("note", "How else?"), ("does", "help"));
        Assert.Equal($"{Page}#sharing", asked.Headers.Location?.ToString());

        var moment = Assert.Single(program.Sharing.Of(ArchiveProgram.Warm));
        var review = (await program.Archive.OpenAsync(ArchiveProgram.Warm, Token))!;
        Assert.Equal((true, "How else?", false), (moment.AsksForHelp, moment.Note, moment.WithSound));
        Assert.InRange(moment.Turns.Count, 3, 4);
        Assert.All(moment.Turns, turn => Assert.Contains(review.Transcript, said => said.Text == turn.Text));
        Assert.All(moment.Turns.SelectMany(turn => turn.Marks.Select(mark => (turn, mark))), each => Assert.True(each.mark.Start + each.mark.Length <= each.turn.Text.Length));
        Assert.Contains(moment.Turns, turn => turn.Marks.Count > 0);
        Assert.Contains("You asked for help with Brightloop", await program.PageAsync(Page), StringComparison.Ordinal);

        using var back = await program.PostAsync(Page, Page + "/sharing/back", ("moment", moment.Id.ToString()));
        Assert.Empty(program.Sharing.Of(ArchiveProgram.Warm));
    }

    [Theory]
    [InlineData("soon", "The opener", "when the moment is")]
    [InlineData("0:03", "", "a name")]
    public async Task What_is_missing_is_said(string at, string title, string why)
    {
        using var refused = await program.PostAsync(Page, Page + "/sharing", ("at", at), ("title", title), ("note", ""), ("does", "share"));

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains(why, await refused.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_without_words_has_nothing_to_share()
    {
        using var refused = await program.PostAsync("/calls/" + ArchiveProgram.Wordless, "/calls/" + ArchiveProgram.Wordless + "/sharing", ("at", "0:01"), ("title", "x"), ("note", ""), ("does", "share"));

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }
}

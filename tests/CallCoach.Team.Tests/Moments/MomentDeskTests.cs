using CallCoach.Contracts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Team.Tests;

public sealed class MomentDeskTests(TeamServer server)
{
    private static readonly byte[] Note = [0x1A, 0x45, 0xDF, 0xA3, 1, 2, 3];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_lead_comments_in_words_and_sound_and_the_rep_answers_or_disputes()
    {
        await using var node = await server.NewNodeAsync();
        var team = await SeededTeam.NewAsync(node, SeededTeam.SharesAll);
        var (desk, id) = (node.GetRequiredService<MomentDesk>(), await SharedMoments.AddAsync(node, team, "Good news second", asks: true));

        Assert.True(await desk.CommentAsync(team.LeadViewer, id, "Say first what works.", new VoiceNote(Note, "audio/webm"), null, false, Token));
        var comment = Assert.Single((await desk.ReadAsync(team.RepViewer(), id, Token))!.Comments);
        Assert.Equal(("Ruth", true), (comment.Author, comment.HasSound));
        Assert.Equal(Note, (await desk.NoteAsync(team.RepViewer(), comment.Id, Token))!.Sound);

        await Assert.ThrowsAsync<TeamException>(() => desk.AnswerAsync(team.LeadViewer, comment.Id, Answers.Answered, "I answer for Maya", Token));
        await Assert.ThrowsAsync<TeamException>(() => desk.AnswerAsync(team.RepViewer(), comment.Id, Answers.Disputed, " ", Token));
        Assert.Equal(id, await desk.AnswerAsync(team.RepViewer(), comment.Id, Answers.Disputed, "They had asked about every calendar.", Token));
        Assert.Equal(Answers.Disputed, (await desk.ReadAsync(team.LeadViewer, id, Token))!.Comments[0].Answer);
    }

    [Fact]
    public async Task Another_team_another_rep_and_an_administrator_get_nothing()
    {
        await using var node = await server.NewNodeAsync();
        var (ours, theirs) = (await SeededTeam.NewAsync(node, SeededTeam.SharesAll), await SeededTeam.NewAsync(node, SeededTeam.SharesAll));
        var (desk, id) = (node.GetRequiredService<MomentDesk>(), await SharedMoments.AddAsync(node, ours, "Mine", sound: [1, 2]));
        await desk.CommentAsync(ours.LeadViewer, id, "Yes", new VoiceNote(Note, "audio/webm"), null, false, Token);
        var comment = (await desk.ReadAsync(ours.LeadViewer, id, Token))!.Comments[0].Id;

        foreach (var other in new[] { theirs.LeadViewer, theirs.RepViewer(), ours.RepViewer() with { Person = Guid.CreateVersion7() }, ours.LeadViewer with { Person = Guid.CreateVersion7(), Role = TeamRole.Admin } })
        {
            Assert.Null(await desk.ReadAsync(other, id, Token));
            Assert.Null(await desk.SoundAsync(other, id, Token));
            Assert.Null(await desk.NoteAsync(other, comment, Token));
            Assert.Null(await desk.AnswerAsync(other, comment, Answers.Acknowledged, null, Token));
            Assert.False(await desk.CommentAsync(other, id, "Hello", null, null, false, Token));
            Assert.False(await desk.TakeBackAsync(other, id, Token));
        }
    }

    [Fact]
    public async Task What_is_taken_back_is_gone_everywhere()
    {
        await using var node = await server.NewNodeAsync();
        var team = await SeededTeam.NewAsync(node, SeededTeam.SharesAll);
        var (desk, library, sessions) = (node.GetRequiredService<MomentDesk>(), node.GetRequiredService<Library>(), node.GetRequiredService<SessionDesk>());
        var id = await SharedMoments.AddAsync(node, team, "Mine", sound: [1, 2]);
        await desk.CommentAsync(team.LeadViewer, id, "You said unfortunately", null, null, false, Token);
        await library.ProposeAsync(team.RepViewer(), id, null, 30, Token);
        var session = (await sessions.PlanAsync(team.RepViewer(), team.Lead, TimeProvider.System.GetUtcNow(), Token))!.Value;
        await sessions.ChangeAsync(team.RepViewer(), session, (rows, row) => SessionDesk.ChooseAsync(rows, row, team.RepViewer(), id, null, Token), Token);

        await Assert.ThrowsAsync<TeamException>(() => desk.TakeBackAsync(team.LeadViewer, id, Token));
        Assert.True(await desk.TakeBackAsync(team.RepViewer(), id, Token));

        Assert.Null(await desk.ReadAsync(team.LeadViewer, id, Token));
        Assert.Empty((await library.ReadAsync(team.LeadViewer, Token)).Examples);
        Assert.Empty((await sessions.ReadAsync(team.RepViewer(), session, Token))!.Chosen);
        await using var context = await node.GetRequiredService<TeamDatabase>().OpenAsync(Sight.OfNode, Token);
        var row = await context.Moments.SingleAsync(moment => moment.Id == id, Token);
        Assert.Equal((0, null, null, ""), (row.Turns.Count, row.Sound, row.Note, row.Title));
        Assert.False(await context.Comments.AnyAsync(comment => comment.MomentId == id, Token));
    }

    [Fact]
    public async Task Taken_back_on_the_reps_node_it_is_gone_in_the_same_way()
    {
        await using var node = await server.NewNodeAsync();
        var team = await SeededTeam.NewAsync(node, SeededTeam.SharesAll);
        var (desk, id) = (node.GetRequiredService<MomentDesk>(), await SharedMoments.AddAsync(node, team, "Mine"));
        await desk.CommentAsync(team.LeadViewer, id, "Yes", null, null, false, Token);
        await node.GetRequiredService<Library>().ProposeAsync(team.RepViewer(), id, null, 30, Token);

        var inbox = node.GetRequiredService<Inbox>();
        await inbox.StartAsync(Token);
        await inbox.KeepAsync(team.Sender, [new NodeMessage(1, 1, TimeProvider.System.GetUtcNow(), new MomentWithdrawnPayload(id))], Token);
        await inbox.StopAsync(Token);

        await using var context = await node.GetRequiredService<TeamDatabase>().OpenAsync(Sight.OfNode, Token);
        Assert.NotNull((await context.Moments.SingleAsync(moment => moment.Id == id, Token)).WithdrawnAt);
        Assert.False(await context.Comments.AnyAsync(Token));
        Assert.False(await context.Examples.AnyAsync(Token));
    }
}

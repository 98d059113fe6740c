using System.Text.Json;
using CallCoach.Team;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Tests;

/// <summary>Something of each kind that the team South has, under the ids that a stranger may send.</summary>
internal sealed record SouthThings(Guid Rep, Guid Device, string DeviceToken, Guid Call, Guid Moment, Guid Comment, Guid Session, Guid Example, Guid Playlist, Guid Whisper)
{
    public const string NodeCall = "20261127-100000-5005";

    private const string Reader = "sol's board";

    public IReadOnlyList<Guid> All => [Rep, Device, Call, Moment, Comment, Session, Example, Playlist, Whisper];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<SouthThings> NewAsync(TeamTestNode node)
    {
        var (device, token) = await node.DeviceAsync("Sid");
        var (team, rep, lead, past) = (node.South, node.People["Sid"], node.People["Sol"], DateTimeOffset.UnixEpoch);
        var call = new CallRow
        {
            Id = CallKey.Of(device, NodeCall),
            TeamId = team,
            PersonId = rep,
            DeviceId = device,
            NodeCall = NodeCall,
            StartedAt = past,
            HeardAt = TimeProvider.System.GetUtcNow(),
            Whispers = Contracts.WhisperStates.Open,
        };
        var moment = new MomentRow { Id = Guid.CreateVersion7(), TeamId = team, PersonId = rep, CallId = call.Id, Title = "South's moment", Sound = [1], SharedAt = past };
        var comment = new CommentRow { Id = Guid.CreateVersion7(), TeamId = team, PersonId = rep, MomentId = moment.Id, AuthorId = lead, Text = "South's comment", Sound = [1], WrittenAt = past };
        var session = new SessionRow { Id = Guid.CreateVersion7(), TeamId = team, PersonId = rep, LeadId = lead, PlannedFor = past };
        var example = new ExampleRow
        {
            Id = Guid.CreateVersion7(),
            TeamId = team,
            MomentId = moment.Id,
            RepId = rep,
            Title = "South's example",
            ProposedById = lead,
            ProposedAt = past,
            AgreedAt = past,
            ExpiresAt = DateTimeOffset.MaxValue.AddDays(-1),
        };
        var playlist = new PlaylistRow { Id = Guid.CreateVersion7(), TeamId = team, Name = "South's list", Examples = [example.Id], MadeAt = past };
        var whisper = new WhisperRow { Id = Guid.CreateVersion7(), TeamId = team, PersonId = rep, CallId = call.Id, FromId = lead, Text = "South's whisper", SentAt = past };
        await using var context = await node.OpenAsync();
        context.AddRange(call, moment, comment, session, example, playlist, whisper);
        context.Add(new CaptionRow { CallId = call.Id, Number = 1, TeamId = team, PersonId = rep, Speaker = "rep", Text = "South's words" });
        context.Add(new ReaderRow { CallId = call.Id, Connection = Reader, TeamId = team, PersonId = rep, Name = "Sol", SeenAt = TimeProvider.System.GetUtcNow().AddDays(1) });
        await context.SaveChangesAsync(Token);
        return new(rep, device, token, call.Id, moment.Id, comment.Id, session.Id, example.Id, playlist.Id, whisper.Id);
    }

    /// <summary>All that South has, as text.</summary>
    public static async Task<string> TextAsync(TeamTestNode node)
    {
        await using var context = await node.Services.GetRequiredService<TeamDatabase>().OpenAsync(new Sight(node.South), Token);
        return JsonSerializer.Serialize(new object[]
        {
            await context.Teams.ToListAsync(Token),
            await context.Users.OrderBy(person => person.Id).Select(person => new { person.Id, person.Name, person.Role, person.LeftAt, person.SecurityStamp, person.PasswordHash }).ToListAsync(Token),
            await context.Devices.OrderBy(device => device.Id).ToListAsync(Token),
            await context.Moments.ToListAsync(Token), await context.Comments.ToListAsync(Token), await context.Sessions.ToListAsync(Token),
            await context.Examples.ToListAsync(Token), await context.Playlists.ToListAsync(Token), await context.Playbooks.ToListAsync(Token), await context.Calls.ToListAsync(Token),
            await context.Captions.ToListAsync(Token), await context.Whispers.ToListAsync(Token), await context.Tips.ToListAsync(Token),
            await context.Readers.Select(reader => new { reader.CallId, reader.Connection }).ToListAsync(Token),
        });
    }
}

using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Team.Tests;

/// <summary>Who is no longer let in is cut off, and nobody else.</summary>
public sealed class CutOffTests(TeamServer server)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_revoked_device_is_cut_off_and_the_others_stay()
    {
        await using var node = await server.NewNodeAsync();
        var (revoked, valid) = (Line(await SeededTeam.NewAsync(node, SeededTeam.SharesAll)), Line(await SeededTeam.NewAsync(node, SeededTeam.SharesAll)));
        await using (var context = await node.GetRequiredService<TeamDatabase>().OpenAsync(Sight.OfNode, Token))
        {
            var id = DeviceSignIn.DeviceOf(revoked.User!);
            await context.Devices.Where(device => device.Id == id).ExecuteUpdateAsync(set => set.SetProperty(device => device.RevokedAt, DateTimeOffset.UnixEpoch), Token);
        }

        var connections = node.GetRequiredService<TeamConnections>();
        connections.Add(revoked);
        connections.Add(valid);
        await node.GetRequiredService<CutOff>().LookAsync(Token);

        Assert.Equal((true, false), (revoked.IsEnded, valid.IsEnded));
    }

    [Fact]
    public async Task Who_comes_while_the_database_answers_stays()
    {
        await using var node = await server.NewNodeAsync();
        var connections = node.GetRequiredService<TeamConnections>();
        var late = Line(await SeededTeam.NewAsync(node, SeededTeam.SharesAll));
        // The first question of who is there is the last moment before the database is asked.
        connections.Add(Line(await SeededTeam.NewAsync(node, SeededTeam.SharesAll), asked: () => connections.Add(late)));

        await node.GetRequiredService<CutOff>().LookAsync(Token);

        Assert.False(late.IsEnded);
    }

    private static FakeLine Line(SeededTeam team, Action? asked = null) => new(
        new ClaimsPrincipal(new ClaimsIdentity(
            [
                .. PersonClaims.Of(new PersonRow { Id = team.Rep, TeamId = team.Team, Name = "Maya", Role = TeamRole.Rep }),
                new Claim(DeviceSignIn.DeviceClaim, team.Device.ToString()),
            ],
            DeviceSignIn.Scheme)),
        asked);
}

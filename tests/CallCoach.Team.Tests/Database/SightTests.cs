using CallCoach.Contracts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Team.Tests;

/// <summary>A query sees what its context may see, whatever it asks for.</summary>
public sealed class SightTests(TeamServer server)
{
    private static readonly Guid Ours = Guid.CreateVersion7();
    private static readonly Guid Theirs = Guid.CreateVersion7();
    private static readonly Guid Maya = Guid.CreateVersion7();
    private static readonly Guid Theo = Guid.CreateVersion7();
    private static readonly Guid Stranger = Guid.CreateVersion7();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_lead_sees_the_team_a_rep_only_their_own_and_who_was_not_told_nothing()
    {
        await using var node = await server.NewNodeAsync();
        await FillAsync(node);

        Assert.Equal([.. new[] { Maya, Theo }.Order()], (await RepsOfCallsAsync(node, new Sight(Ours))).Order());
        Assert.Equal([Maya], await RepsOfCallsAsync(node, new Sight(Ours, Maya)));
        Assert.Empty(await RepsOfCallsAsync(node, new Sight(Ours, Stranger)));
        Assert.Equal([Stranger], await RepsOfCallsAsync(node, new Sight(Theirs)));
        Assert.Empty(await RepsOfCallsAsync(node, Sight.Nothing));
        Assert.Equal(3, (await RepsOfCallsAsync(node, Sight.OfNode)).Count);
    }

    [Fact]
    public async Task Every_table_with_a_team_has_the_filter()
    {
        await using var node = await server.NewNodeAsync();
        await using var context = await node.GetRequiredService<TeamDatabase>().OpenAsync(Sight.Nothing, Token);

        var open = context.Model.GetEntityTypes()
            .Where(type => type.FindProperty("TeamId") is not null && type.GetDeclaredQueryFilters().Count == 0)
            .Select(type => type.ClrType.Name);

        Assert.Empty(open);
    }

    private static async Task FillAsync(IServiceProvider node)
    {
        await using var context = await node.GetRequiredService<TeamDatabase>().OpenAsync(Sight.OfNode, Token);
        context.Calls.AddRange(Call(Ours, Maya), Call(Ours, Theo), Call(Theirs, Stranger));
        await context.SaveChangesAsync(Token);
    }

    private static CallRow Call(Guid team, Guid rep) => new()
    {
        Id = Guid.CreateVersion7(),
        TeamId = team,
        PersonId = rep,
        DeviceId = Guid.CreateVersion7(),
        NodeCall = "c",
        StartedAt = DateTimeOffset.UnixEpoch,
        Measures = new Dictionary<string, Measure>(StringComparer.Ordinal) { ["talk-share"] = new(31, 60) },
    };

    private static async Task<IReadOnlyList<Guid>> RepsOfCallsAsync(IServiceProvider node, Sight sight)
    {
        await using var context = await node.GetRequiredService<TeamDatabase>().OpenAsync(sight, Token);
        return await context.Calls.OrderBy(call => call.PersonId).Select(call => call.PersonId).ToListAsync(Token);
    }
}

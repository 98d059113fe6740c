using CallCoach.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Team.Tests;

/// <summary>A team with a lead, a rep and the rep's node.</summary>
internal sealed record SeededTeam(Guid Team, Guid Rep, Guid Lead, Guid Device)
{
    public static SharePolicy SharesAll { get; } = new(1, LiveCalls: true, LiveFigures: true, Captions: true, Whispers: true, Figures: true, TipEffects: true);

    public Sender Sender => new(Device, Rep, Team);

    public Viewer LeadViewer => new(Lead, "Ruth", Team, TeamRole.Lead);

    public static async Task<SeededTeam> NewAsync(IServiceProvider node, SharePolicy policy, TimeSpan clockAhead = default)
    {
        var team = new SeededTeam(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        await using var context = await node.GetRequiredService<TeamDatabase>().OpenAsync(Sight.OfNode, TestContext.Current.CancellationToken);
        context.Teams.Add(new TeamRow { Id = team.Team, Name = $"Team {team.Team}", Policy = policy, MadeAt = DateTimeOffset.UnixEpoch });
        context.Users.AddRange(Person(team.Rep, team.Team, "Maya", TeamRole.Rep), Person(team.Lead, team.Team, "Ruth", TeamRole.Lead));
        context.Devices.Add(new DeviceRow
        {
            Id = team.Device,
            TeamId = team.Team,
            PersonId = team.Rep,
            Name = "desk",
            TokenHash = team.Device.ToByteArray(),
            ClockAhead = clockAhead,
        });
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        return team;
    }

    private static PersonRow Person(Guid id, Guid team, string name, TeamRole role) => new()
    {
        Id = id,
        TeamId = team,
        Name = name,
        Role = role,
        UserName = $"{id}@example.com",
        NormalizedEmail = $"{id}@EXAMPLE.COM",
    };
}

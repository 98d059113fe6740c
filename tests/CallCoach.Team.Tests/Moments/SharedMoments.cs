using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Team.Tests;

/// <summary>Moments that a rep has shared.</summary>
internal static class SharedMoments
{
    public static Viewer RepViewer(this SeededTeam team) => new(team.Rep, "Maya", team.Team, TeamRole.Rep);

    public static async Task<Guid> AddAsync(IServiceProvider node, SeededTeam team, string title, byte[]? sound = null, bool asks = false)
    {
        var id = Guid.CreateVersion7();
        await using var context = await node.GetRequiredService<TeamDatabase>().OpenAsync(Sight.OfNode, TestContext.Current.CancellationToken);
        context.Moments.Add(new MomentRow
        {
            Id = id,
            TeamId = team.Team,
            PersonId = team.Rep,
            CallId = Guid.CreateVersion7(),
            At = 32,
            Title = title,
            AsksForHelp = asks,
            Sound = sound,
            Note = "How else?",
            SharedAt = TimeProvider.System.GetUtcNow(),
            Turns =
            [
                new("prospect", 30, "And it works with our calendar?", []),
                new("rep", 32, "Um, unfortunately we can't sync with every calendar.", [new("negative", 4, 13), new("negative", 21, 5)]),
            ],
        });
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        return id;
    }
}

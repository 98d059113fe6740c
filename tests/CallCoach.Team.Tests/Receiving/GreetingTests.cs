using CallCoach.Contracts;
using Microsoft.AspNetCore.SignalR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Team.Tests;

/// <summary>What a node learns when it says hello.</summary>
public sealed class GreetingTests(TeamServer server)
{
    private const string Call = "20261127-100000-aaaa";

    private static readonly DateTimeOffset Now = new(2026, 11, 27, 10, 0, 0, TimeSpan.Zero);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_hears_from_where_to_go_on_what_is_shared_what_is_published_and_who_reads_along()
    {
        await using var node = await NodeAsync();
        var (team, other) = (await SeededTeam.NewAsync(node, SeededTeam.SharesAll), await SeededTeam.NewAsync(node, SeededTeam.SharesAll));
        await FillAsync(node, team);
        await FillAsync(node, other);

        var (welcome, readers) = await GreetAsync(node, team, new NodeHello(7, Now.AddDays(1), new string('x', 100)));

        Assert.Equal((NodeMessage.CurrentVersion, 12, "Maya", $"Team {team.Team}"), (welcome.Version, welcome.Accepted, welcome.Rep, welcome.Team));
        Assert.Equal(SeededTeam.SharesAll, welcome.Policy);
        Assert.Equal(("ours", 2, $"of {team.Team}"), Assert.Single(welcome.Playbooks) is var published ? (published.Name, published.Version, published.Yaml) : default);
        Assert.Equal((Call, "Ruth, Ugo"), Assert.Single(readers) is var call ? (call.Call, string.Join(", ", call.Names)) : default);
        await using var context = await node.GetRequiredService<TeamDatabase>().OpenAsync(Sight.OfNode, Token);
        var device = await context.Devices.SingleAsync(row => row.Id == team.Device, Token);
        Assert.Equal((TimeSpan.FromDays(1), Now, 60), (device.ClockAhead, device.SeenAt, device.Program!.Length));
    }

    [Fact]
    public async Task The_playbook_that_was_published_first_comes_first_as_it_does_where_one_is_published()
    {
        await using var node = await NodeAsync();
        var team = await SeededTeam.NewAsync(node, SeededTeam.SharesAll);
        await using var context = await node.GetRequiredService<TeamDatabase>().OpenAsync(Sight.OfNode, Token);
        context.Playbooks.AddRange(
            Version(team, 1, Now.AddDays(1), "later", "a-later"), Version(team, 1, Now, "first", "z-first"), Version(team, 2, Now.AddDays(2), "renewed", "z-first"));
        await context.SaveChangesAsync(Token);

        var (welcome, _) = await GreetAsync(node, team, new NodeHello(1, Now, "1.0"));

        Assert.Equal([("z-first", 2), ("a-later", 1)], welcome.Playbooks.Select(book => (book.Name, book.Version)));
        Assert.Equal(await Published.ReadAsync(context, team.Team, Token), welcome.Playbooks);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_revoked_device_or_that_of_somebody_let_go_is_told_nothing(bool isRevoked)
    {
        await using var node = await NodeAsync();
        var team = await SeededTeam.NewAsync(node, SeededTeam.SharesAll);
        await using (var context = await node.GetRequiredService<TeamDatabase>().OpenAsync(Sight.OfNode, Token))
        {
            if (isRevoked)
                await context.Devices.ExecuteUpdateAsync(set => set.SetProperty(device => device.RevokedAt, Now), Token);
            else
                await context.Users.Where(person => person.Id == team.Rep).ExecuteUpdateAsync(set => set.SetProperty(person => person.LeftAt, Now), Token);
        }

        await Assert.ThrowsAsync<HubException>(() => GreetAsync(node, team, new NodeHello(1, Now, "1.0")));
    }

    private Task<ServiceProvider> NodeAsync() =>
        server.NewNodeAsync(services => services.AddSingleton<TimeProvider>(new Microsoft.Extensions.Time.Testing.FakeTimeProvider(Now)));

    private static Task<(TeamWelcome Welcome, IReadOnlyList<CallReaders> Readers)> GreetAsync(IServiceProvider node, SeededTeam team, NodeHello hello) =>
        node.GetRequiredService<Greeting>().AnswerAsync(team.Sender, hello, Token);

    private static async Task FillAsync(IServiceProvider node, SeededTeam team)
    {
        await using var context = await node.GetRequiredService<TeamDatabase>().OpenAsync(Sight.OfNode, Token);
        await context.Devices.Where(device => device.Id == team.Device).ExecuteUpdateAsync(set => set.SetProperty(device => device.Accepted, 12), Token);
        context.Calls.AddRange(CallOf(team, Call, null), CallOf(team, "20261127-090000-bbbb", seconds: 60));
        foreach (var (name, connection) in new[] { ("Ugo", "a"), ("Ruth", "b"), ("Ruth", "c") })
            context.Readers.Add(new ReaderRow { CallId = CallKey.Of(team.Device, Call), Connection = connection, TeamId = team.Team, PersonId = team.Rep, Name = name, SeenAt = Now });
        context.Playbooks.AddRange(Version(team, 1, Now, "old"), Version(team, 2, Now, $"of {team.Team}"), Version(team, 3, null, "a draft"));
        await context.SaveChangesAsync(Token);
    }

    private static CallRow CallOf(SeededTeam team, string call, double? seconds) => new()
    {
        Id = CallKey.Of(team.Device, call),
        TeamId = team.Team,
        PersonId = team.Rep,
        DeviceId = team.Device,
        NodeCall = call,
        StartedAt = Now,
        Seconds = seconds,
        HeardAt = Now,
    };

    private static PlaybookRow Version(SeededTeam team, int version, DateTimeOffset? publishedAt, string yaml, string name = "ours") =>
        new() { Id = Guid.CreateVersion7(), TeamId = team.Team, Name = name, Version = version, Yaml = yaml, AuthorId = team.Lead, SavedAt = Now, PublishedAt = publishedAt };
}

using CallCoach.Contracts;
using Microsoft.AspNetCore.SignalR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace CallCoach.Team;

/// <summary>Answers a node that says hello: from where to go on, what the team shares, what it has published.</summary>
internal sealed class Greeting(TeamDatabase database, TimeProvider time, ILogger<Greeting> log)
{
    public async Task<TeamWelcome> AnswerAsync(Sender sender, NodeHello hello, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(Sight.OfNode, cancellationToken);
        var now = time.GetUtcNow();
        var (ahead, program) = (hello.Now - now, hello.Program is { Length: > 60 } tooLong ? tooLong[..60] : hello.Program);
        await context.Devices.Where(device => device.Id == sender.Device).ExecuteUpdateAsync(
            set => set.SetProperty(device => device.ClockAhead, ahead).SetProperty(device => device.SeenAt, now).SetProperty(device => device.Program, program),
            cancellationToken);
        var known = await (
            from device in context.Devices
            join person in context.Users on device.PersonId equals person.Id
            join team in context.Teams on device.TeamId equals team.Id
            where device.Id == sender.Device && device.RevokedAt == null
            select new { device.Accepted, Rep = person.Name, Team = team.Name, team.Policy }).AsNoTracking().SingleOrDefaultAsync(cancellationToken)
            ?? throw new HubException("This device is no longer let in. Ask for a new code and join again.");
        log.DeviceCame(sender.Device, ahead);
        return new(
            Math.Min(NodeMessage.CurrentVersion, hello.Version), known.Accepted, known.Rep, known.Team, known.Policy,
            await Published.ReadAsync(context, sender.Team, cancellationToken));
    }

    /// <summary>Who reads along the calls of a device now.</summary>
    public async Task<IReadOnlyList<CallReaders>> ReadersAsync(Sender sender, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(Sight.OfNode, cancellationToken);
        var readers = await (
            from reader in context.Readers
            join call in context.Calls on reader.CallId equals call.Id
            where call.DeviceId == sender.Device && call.Seconds == null
            select new { call.NodeCall, reader.Name }).ToListAsync(cancellationToken);
        return [.. readers.GroupBy(reader => reader.NodeCall, reader => reader.Name, StringComparer.Ordinal)
            .Select(call => new CallReaders(call.Key, [.. call.Distinct(StringComparer.Ordinal)]))];
    }
}

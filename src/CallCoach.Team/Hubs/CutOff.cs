using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CallCoach.Team;

/// <summary>
/// Every two seconds, on every team node: ends hub connections of devices that were revoked, of people who have left, and of people whose password or role
/// changed since they signed in. It asks the database, so that it doesn't matter on which node somebody pressed the button.
/// </summary>
internal sealed class CutOff(TeamDatabase database, TeamConnections connections, IOptions<IdentityOptions> identity, TimeProvider time, ILogger<CutOff> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(2);

    // While the database is away nobody new gets in either.
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Recurring.RunAsync(Every, time, LookAsync, log.CutOffBlind, stoppingToken);

    internal async Task LookAsync(CancellationToken cancellationToken)
    {
        // Who comes while the database answers was not asked about, and has only just been let in.
        var asked = connections.All();
        var users = asked.Select(connection => connection.User).OfType<ClaimsPrincipal>().ToList();
        if (users.Count == 0)
            return;
        await using var context = await database.OpenAsync(Sight.OfNode, cancellationToken);
        var devices = await ValidDevicesAsync(context, users, cancellationToken);
        var people = await StampsAsync(context, users, cancellationToken);
        var ended = asked.Where(connection => connection.User is not { } user || IsOut(user, devices, people)).ToList();
        ended.ForEach(connection => connection.Abort());
        if (ended.Count > 0)
            log.CutOff(ended.Count);
    }

    private bool IsOut(ClaimsPrincipal user, HashSet<Guid> devices, Dictionary<Guid, string?> people)
    {
        if (!people.TryGetValue(Viewer.Of(user).Person, out var stamp))
            return true;
        return DeviceSignIn.DeviceOf(user) is { } device
            ? !devices.Contains(device)
            : !string.Equals(user.FindFirstValue(identity.Value.ClaimsIdentity.SecurityStampClaimType), stamp, StringComparison.Ordinal);
    }

    private static async Task<HashSet<Guid>> ValidDevicesAsync(TeamContext context, IEnumerable<ClaimsPrincipal> users, CancellationToken cancellationToken)
    {
        var asked = users.Select(DeviceSignIn.DeviceOf).OfType<Guid>().Distinct().ToArray();
        return await context.Devices.Where(device => asked.Contains(device.Id) && device.RevokedAt == null).Select(device => device.Id).ToHashSetAsync(cancellationToken);
    }

    private static async Task<Dictionary<Guid, string?>> StampsAsync(TeamContext context, IEnumerable<ClaimsPrincipal> users, CancellationToken cancellationToken)
    {
        var asked = users.Select(user => Viewer.Of(user).Person).Distinct().ToArray();
        return await context.Users.Where(person => asked.Contains(person.Id) && person.LeftAt == null)
            .ToDictionaryAsync(person => person.Id, person => person.SecurityStamp, cancellationToken);
    }
}

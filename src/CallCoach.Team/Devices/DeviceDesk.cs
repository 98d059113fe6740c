using Microsoft.EntityFrameworkCore;

namespace CallCoach.Team;

/// <summary>Joins reps' nodes to the team and lets them go.</summary>
internal sealed class DeviceDesk(TeamDatabase database, AuditTrail audit, TimeProvider time)
{
    public const int LongestName = 80;
    private static readonly TimeSpan CodeLives = TimeSpan.FromMinutes(15);

    /// <summary>The person's own devices; for an administrator those of the team.</summary>
    public async Task<IReadOnlyList<DeviceLine>> ListAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(SightOf(viewer), cancellationToken);
        var found = await (
            from device in context.Devices
            join person in context.Users on device.PersonId equals person.Id
            orderby device.RevokedAt != null, person.Name, device.IssuedAt
            select new { Device = device, person.Name }).AsNoTracking().ToListAsync(cancellationToken);
        return [.. found.Select(row => new DeviceLine(row.Device, row.Name))];
    }

    /// <summary>A code that is good for one device and a quarter of an hour.</summary>
    public async Task<string> NewCodeAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        var code = JoinCode.New();
        await using var context = await database.OpenAsync(viewer.Sight, cancellationToken);
        await context.JoinCodes.Where(old => old.PersonId == viewer.Person && old.UsedAt == null).ExecuteDeleteAsync(cancellationToken);
        context.JoinCodes.Add(new JoinCodeRow { CodeHash = JoinCode.HashOf(code), TeamId = viewer.Team, PersonId = viewer.Person, ExpiresAt = time.GetUtcNow() + CodeLives });
        await context.SaveChangesAsync(cancellationToken);
        await audit.WriteAsync(viewer, AuditWords.CodeMade, null, cancellationToken);
        return code;
    }

    /// <summary>Makes a device of whoever knows the code.</summary>
    /// <returns>Its token, which is told once; null where the code is wrong, used up or too old.</returns>
    public async Task<string?> JoinAsync(string code, string name, CancellationToken cancellationToken)
    {
        var (hash, now) = (JoinCode.HashOf(code), time.GetUtcNow());
        await using var context = await database.OpenAsync(Sight.OfNode, cancellationToken);
        // Of two that come at once with the same code, the database lets one through.
        if (await context.JoinCodes.Where(row => row.CodeHash == hash && row.UsedAt == null && row.ExpiresAt > now)
                .ExecuteUpdateAsync(row => row.SetProperty(used => used.UsedAt, now), cancellationToken) == 0)
        {
            return null;
        }


        var known = await context.JoinCodes.AsNoTracking().SingleAsync(row => row.CodeHash == hash, cancellationToken);
        if (!await context.Users.AnyAsync(person => person.Id == known.PersonId && person.LeftAt == null, cancellationToken))
            return null;
        var token = DeviceToken.New();
        var device = new DeviceRow { Id = Guid.CreateVersion7(), TeamId = known.TeamId, PersonId = known.PersonId, Name = name, TokenHash = DeviceToken.HashOf(token), IssuedAt = now };
        context.Devices.Add(device);
        await context.SaveChangesAsync(cancellationToken);
        await audit.WriteAsync(known.TeamId, known.PersonId, device.Id, AuditWords.DeviceJoined, device.Id.ToString(), cancellationToken);
        return token;
    }

    /// <summary>The device is refused from now on, and its open connection is cut within seconds (<see cref="CutOff"/>).</summary>
    /// <returns>Whether there is such a device that the person may revoke.</returns>
    public async Task<bool> RevokeAsync(Viewer viewer, Guid id, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await using var context = await database.OpenAsync(SightOf(viewer), cancellationToken);
        if (await context.Devices.Where(device => device.Id == id && device.RevokedAt == null)
                .ExecuteUpdateAsync(device => device.SetProperty(row => row.RevokedAt, now), cancellationToken) == 0)
        {
            return false;
        }

        await audit.WriteAsync(viewer, AuditWords.DeviceRevoked, id.ToString(), cancellationToken);
        return true;
    }

    private static Sight SightOf(Viewer viewer) => viewer.Role == TeamRole.Admin ? new Sight(viewer.Team) : new Sight(viewer.Team, viewer.Person);
}

namespace CallCoach.Team;

/// <summary>Writes down who did what. Rows hold ids only, no words of a call.</summary>
internal sealed class AuditTrail(TeamDatabase database, TimeProvider time)
{
    /// <param name="what">What was done, such as device-revoked; <see cref="AuditWords"/> has it in plain words.</param>
    /// <param name="of">What it was done to: the id of a person, device, call or playbook.</param>
    public Task WriteAsync(Viewer viewer, string what, string? of, CancellationToken cancellationToken) =>
        WriteAsync(viewer.Team, viewer.Person, null, what, of, cancellationToken);

    public async Task WriteAsync(Guid team, Guid? person, Guid? device, string what, string? of, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(Sight.OfNode, cancellationToken);
        context.Audit.Add(new AuditRow { TeamId = team, At = time.GetUtcNow(), PersonId = person, DeviceId = device, What = what, Of = of });
        await context.SaveChangesAsync(cancellationToken);
    }
}

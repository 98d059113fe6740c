using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Team;

/// <summary>What an administrator does with the people of the team; another team's are not there.</summary>
internal sealed class PeopleDesk(TeamDatabase database, UserManager<PersonRow> people, PasswordLinks links, SecondFactor second, AuditTrail audit, TimeProvider time)
{
    private const int LongestName = 80;

    public async Task<IReadOnlyList<PersonRow>> ListAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(new Sight(viewer.Team), cancellationToken);
        return await context.Users.AsNoTracking().OrderBy(person => person.LeftAt != null).ThenBy(person => person.Name).ToListAsync(cancellationToken);
    }

    /// <returns>The person, and path and query of the link that sets the password.</returns>
    /// <exception cref="TeamException">It is no address, or somebody has it already.</exception>
    public async Task<PersonLink> InviteAsync(Viewer viewer, string email, string name, TeamRole role, CancellationToken cancellationToken)
    {
        if (!email.Contains('@', StringComparison.Ordinal))
            throw new TeamException("That is no e-mail address.");
        if (name.Length is 0 or > LongestName)
            throw new TeamException($"A name has 1 to {LongestName} letters.");
        var person = new PersonRow { Id = Guid.CreateVersion7(), Email = email, UserName = email, Name = name, TeamId = viewer.Team, Role = role, MadeAt = time.GetUtcNow(), LockoutEnabled = true };
        People.Checked(await people.CreateAsync(person));
        await audit.WriteAsync(viewer, AuditWords.Invited, person.Id.ToString(), cancellationToken);
        return new PersonLink(person.Name, await links.NewAsync(person));
    }

    /// <summary>A link with which somebody sets a new password; null where there is no such person.</summary>
    public async Task<PersonLink?> LinkAsync(Viewer viewer, Guid id, CancellationToken cancellationToken)
    {
        if (await FindAsync(viewer, id) is not { LeftAt: null } person)
            return null;
        await audit.WriteAsync(viewer, AuditWords.LinkMade, id.ToString(), cancellationToken);
        return new PersonLink(person.Name, await links.NewAsync(person));
    }

    /// <summary>Changes the role. Who was signed in signs in again.</summary>
    public Task<bool> SetRoleAsync(Viewer viewer, Guid id, TeamRole role, CancellationToken cancellationToken) =>
        ChangeAsync(viewer, id, AuditWords.RoleChanged, person => person.Role = role, cancellationToken);

    /// <summary>The person is no longer let in, nor are their devices; what they did stays.</summary>
    public Task<bool> LetGoAsync(Viewer viewer, Guid id, CancellationToken cancellationToken) =>
        ChangeAsync(viewer, id, AuditWords.PersonLeft, person => person.LeftAt ??= time.GetUtcNow(), cancellationToken);

    public Task<bool> LetInAgainAsync(Viewer viewer, Guid id, CancellationToken cancellationToken) =>
        ChangeAsync(viewer, id, AuditWords.PersonBack, person => person.LeftAt = null, cancellationToken);

    /// <summary>For somebody who has lost the telephone and the recovery codes.</summary>
    public async Task<bool> ResetSecondFactorAsync(Viewer viewer, Guid id, CancellationToken cancellationToken)
    {
        if (await FindAsync(viewer, id) is not { } person)
            return false;
        await second.TurnOffAsync(person);
        await audit.WriteAsync(viewer, AuditWords.SecondFactorReset, id.ToString(), cancellationToken);
        return true;
    }

    private async Task<bool> ChangeAsync(Viewer viewer, Guid id, string what, Action<PersonRow> change, CancellationToken cancellationToken)
    {
        if (id == viewer.Person)
            throw new TeamException("You can't change your own role or let yourself go: another administrator does that.");
        if (await FindAsync(viewer, id) is not { } person)
            return false;
        change(person);
        People.Checked(await people.UpdateSecurityStampAsync(person)); // keeps the change as well
        await audit.WriteAsync(viewer, what, id.ToString(), cancellationToken);
        return true;
    }

    private async Task<PersonRow?> FindAsync(Viewer viewer, Guid id) => await people.FindByIdAsync(id.ToString()) is { } person && person.TeamId == viewer.Team ? person : null;
}

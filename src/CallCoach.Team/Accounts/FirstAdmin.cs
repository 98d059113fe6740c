using CallCoach.Contracts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Team;

/// <summary>Makes a team with its first administrator, from the machine of the team node. Asked again, it gives that administrator a new link.</summary>
internal sealed class FirstAdmin(TeamDatabase database, UserManager<PersonRow> people, PasswordLinks links, AuditTrail audit, TimeProvider time)
{
    /// <returns>Path and query of the link that sets the password.</returns>
    /// <exception cref="TeamException">The account can't be made.</exception>
    public async Task<string> MakeAsync(string email, string name, string team, CancellationToken cancellationToken)
    {
        var row = await TeamOfAsync(team, cancellationToken);
        var person = await people.FindByEmailAsync(email);
        if (person is null)
        {
            person = new PersonRow { Id = Guid.CreateVersion7(), Email = email, UserName = email, Name = name, TeamId = row, Role = TeamRole.Admin, MadeAt = time.GetUtcNow(), LockoutEnabled = true };
            People.Checked(await people.CreateAsync(person));
        }
        else if (person.Role != TeamRole.Admin || person.TeamId != row)
        {
            throw new TeamException($"{email} has an account already, and is no administrator of \"{team}\". Take another address.");
        }

        await audit.WriteAsync(row, null, null, AuditWords.AdminMade, person.Id.ToString(), cancellationToken);
        return await links.NewAsync(person);
    }

    private async Task<Guid> TeamOfAsync(string name, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(Sight.OfNode, cancellationToken);
        if (await context.Teams.SingleOrDefaultAsync(team => team.Name == name, cancellationToken) is { } known)
            return known.Id;
        var made = new TeamRow { Id = Guid.CreateVersion7(), Name = name, Policy = new SharePolicy(1), MadeAt = time.GetUtcNow() };
        context.Teams.Add(made);
        await context.SaveChangesAsync(cancellationToken);
        return made.Id;
    }
}

using Microsoft.AspNetCore.Identity;

namespace CallCoach.Team;

/// <summary>Lets a person in by e-mail address and password, and writes it down.</summary>
internal sealed class Door(SignInManager<PersonRow> signIn, UserManager<PersonRow> people, IPasswordHasher<PersonRow> hasher, AuditTrail audit)
{
    private static readonly PersonRow Nobody = new() { Name = "" };
    private static string? _hashOfNobody;

    public async Task<DoorAnswer> TryAsync(string email, string password, CancellationToken cancellationToken)
    {
        var person = await people.FindByEmailAsync(email);
        if (person?.PasswordHash is null)
        {
            // As slow as for somebody: the time is not to tell who has an account.
            hasher.VerifyHashedPassword(Nobody, _hashOfNobody ??= hasher.HashPassword(Nobody, "nobody's password"), password);
            return DoorAnswer.Wrong;
        }

        var result = await signIn.PasswordSignInAsync(person, password, isPersistent: false, lockoutOnFailure: true);
        var (answer, what) = result switch
        {
            { Succeeded: true } => (DoorAnswer.In, AuditWords.SignedIn),
            { RequiresTwoFactor: true } => (DoorAnswer.Second, null),
            { IsLockedOut: true } => (DoorAnswer.Locked, AuditWords.LockedOut),
            _ => (DoorAnswer.Wrong, AuditWords.SignInFailed),
        };
        if (what is not null)
            await audit.WriteAsync(person.TeamId, person.Id, null, what, null, cancellationToken);
        return answer;
    }
}

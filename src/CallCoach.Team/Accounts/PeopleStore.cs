using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Team;

/// <summary>
/// Accounts in the team's database. Who signs in is of no team yet, so it sees all people; pages never ask it for lists. Recovery codes are kept as hashes.
/// </summary>
internal sealed class PeopleStore(IDbContextFactory<TeamContext> contexts) : UserOnlyStore<PersonRow, TeamContext, Guid>(Open(contexts)), IDisposable
{
    private const int HashLetters = SHA256.HashSizeInBytes * 2;

    // When one is used up, the others come back as the hashes that they are.
    public override Task ReplaceCodesAsync(PersonRow user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        base.ReplaceCodesAsync(user, recoveryCodes.Select(code => code.Length == HashLetters ? code : HashOf(code)), cancellationToken);

    public override Task<bool> RedeemCodeAsync(PersonRow user, string code, CancellationToken cancellationToken) =>
        base.RedeemCodeAsync(user, HashOf(code.Trim().ToUpperInvariant()), cancellationToken);

    public new void Dispose()
    {
        base.Dispose();
        Context.Dispose();
    }

    private static string HashOf(string code) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(code)));

    private static TeamContext Open(IDbContextFactory<TeamContext> contexts)
    {
        var context = contexts.CreateDbContext();
        context.Sight = Sight.OfNode;
        return context;
    }
}

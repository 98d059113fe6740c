using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CallCoach.Team;

/// <summary>Signs people in; who has left is not let in.</summary>
internal sealed class PeopleSignIn(
    UserManager<PersonRow> people, IHttpContextAccessor context, IUserClaimsPrincipalFactory<PersonRow> claims, IOptions<IdentityOptions> options,
    ILogger<SignInManager<PersonRow>> log, IAuthenticationSchemeProvider schemes, IUserConfirmation<PersonRow> confirmation)
    : SignInManager<PersonRow>(people, context, claims, options, log, schemes, confirmation)
{
    /// <summary>Signs a person in whom another place has recognised; a second factor that is set is asked for all the same.</summary>
    public async Task<SignInResult> SignInKnownAsync(PersonRow person) =>
        await PreSignInCheck(person) ?? await SignInOrTwoFactorAsync(person, isPersistent: false, OpenIdSignIn.Scheme);

    public override async Task<bool> CanSignInAsync(PersonRow user) => user.LeftAt is null && await base.CanSignInAsync(user);

    public override async Task<PersonRow?> ValidateSecurityStampAsync(System.Security.Claims.ClaimsPrincipal? principal) =>
        await base.ValidateSecurityStampAsync(principal) is { LeftAt: null } person ? person : null;
}

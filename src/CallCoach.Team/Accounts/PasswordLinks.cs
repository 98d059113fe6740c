using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;

namespace CallCoach.Team;

/// <summary>Links with which a person sets a password: good once, and for two days.</summary>
internal sealed class PasswordLinks(UserManager<PersonRow> people)
{
    public const string Path = "/set-password";

    /// <returns>Path and query.</returns>
    public async Task<string> NewAsync(PersonRow person)
    {
        var token = WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(await people.GeneratePasswordResetTokenAsync(person)));
        return $"{Path}?person={person.Id}&token={token}";
    }

    /// <summary>The person whom a link is for; null where it is used up, too old or made up.</summary>
    public async Task<PersonRow?> ReadAsync(string? person, string? token) =>
        Guid.TryParse(person, out var id) && await people.FindByIdAsync(id.ToString()) is { LeftAt: null } found
        && await people.VerifyUserTokenAsync(found, people.Options.Tokens.PasswordResetTokenProvider, UserManager<PersonRow>.ResetPasswordTokenPurpose, Decoded(token))
            ? found
            : null;

    /// <summary>Sets the password. The link is used up by it, and whoever was signed in under the old one is signed out.</summary>
    public async Task<IdentityResult> UseAsync(PersonRow person, string? token, string password)
    {
        var result = await people.ResetPasswordAsync(person, Decoded(token), password);
        if (result.Succeeded)
            await people.SetLockoutEndDateAsync(person, null);
        return result;
    }

    private static string Decoded(string? token)
    {
        try
        {
            return Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(token ?? ""));
        }
        catch (FormatException)
        {
            return "";
        }
    }
}

using System.Globalization;
using Microsoft.AspNetCore.Identity;

namespace CallCoach.Team;

/// <summary>The second factor: six digits from an authenticator app, or one of ten recovery codes.</summary>
internal sealed class SecondFactor(UserManager<PersonRow> people, IUserStore<PersonRow> store)
{
    private const int RecoveryCodes = 10;
    private const int GroupOf = 4;

    /// <summary>What the app is given: the key to type and the address that the picture holds. It stays the same until it is turned on.</summary>
    public async Task<SecondFactorKey> KeyAsync(PersonRow person)
    {
        var key = await people.GetAuthenticatorKeyAsync(person);
        if (string.IsNullOrEmpty(key))
        {
            // Not by the reset of Identity, which signs the person out: this only shows the page.
            key = people.GenerateNewAuthenticatorKey();
            await ((IUserAuthenticatorKeyStore<PersonRow>)store).SetAuthenticatorKeyAsync(person, key, CancellationToken.None);
            People.Checked(await people.UpdateAsync(person));
        }

        var issuer = people.Options.Tokens.AuthenticatorIssuer;
        var address = string.Create(
            CultureInfo.InvariantCulture,
            $"otpauth://totp/{Uri.EscapeDataString(issuer)}:{Uri.EscapeDataString(person.Email ?? "")}?secret={key}&issuer={Uri.EscapeDataString(issuer)}&digits=6");
        return new SecondFactorKey(string.Join(' ', key.Chunk(GroupOf).Select(group => new string(group))), address);
    }

    /// <summary>Turns it on, when the app shows the right digits.</summary>
    /// <returns>The recovery codes, which are shown once.</returns>
    /// <exception cref="TeamException">The digits are wrong.</exception>
    public async Task<IReadOnlyList<string>> TurnOnAsync(PersonRow person, string digits)
    {
        if (!await people.VerifyTwoFactorTokenAsync(person, people.Options.Tokens.AuthenticatorTokenProvider, Digits(digits)))
            throw new TeamException("These digits don't match. Take those that the app shows now; if they never do, set the telephone's clock to automatic.");
        People.Checked(await people.SetTwoFactorEnabledAsync(person, true));
        return [.. await people.GenerateNewTwoFactorRecoveryCodesAsync(person, RecoveryCodes) ?? []];
    }

    public async Task TurnOffAsync(PersonRow person)
    {
        People.Checked(await people.SetTwoFactorEnabledAsync(person, false));
        People.Checked(await people.ResetAuthenticatorKeyAsync(person));
    }

    /// <summary>Digits as people type them, in groups.</summary>
    public static string Digits(string typed) => string.Concat(typed.Where(letter => letter is not (' ' or '-')));
}

using Microsoft.AspNetCore.Identity;

namespace CallCoach.Team;

/// <summary>What the account rules say, in words for the person.</summary>
internal static class People
{
    /// <exception cref="TeamException">It was refused.</exception>
    public static void Checked(IdentityResult result)
    {
        if (!result.Succeeded)
            throw new TeamException(Words(result));
    }

    public static string Words(IdentityResult result) => string.Join(' ', result.Errors.Select(error => error.Code switch
    {
        "InvalidToken" => "This link is used up or too old. Ask for a new one.",
        "PasswordTooShort" => $"A password has {AccountRegistration.ShortestPassword} characters or more. Three or four words that don't belong together are a good one.",
        "PasswordRequiresUniqueChars" => "Take a password with more than three different characters.",
        "PasswordMismatch" => "The password you have now is another one.",
        "DuplicateEmail" or "DuplicateUserName" => "There is an account with this e-mail address already.",
        "InvalidEmail" or "InvalidUserName" => "That is no e-mail address.",
        _ => error.Description,
    }).Distinct(StringComparer.Ordinal));
}

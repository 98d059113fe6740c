using CallCoach.Team.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Team;

/// <summary>The page of one's own account: name, password, second factor.</summary>
internal static class AccountEndpoints
{
    private const string Path = "/account";
    private const int LongestName = 80;

    public static void Map(WebApplication app)
    {
        app.MapGet(Path, (TeamForms _, HttpContext context) => ShowAsync(context, null));
        Post(app, "/name", async (context, person, form) =>
        {
            var name = form["name"].ToString().Trim();
            if (name.Length is 0 or > LongestName)
                throw new TeamException($"A name has 1 to {LongestName} letters.");
            person.Name = name;
            People.Checked(await PeopleOf(context).UpdateAsync(person));
            return (AuditWords.NameChanged, null);
        });
        Post(app, "/password", async (context, person, form) =>
        {
            if (form["password"] != form["again"])
                throw new TeamException("The two new passwords differ. Type the same one twice.");
            await CheckPasswordAsync(context, person, form);
            People.Checked(await PeopleOf(context).ChangePasswordAsync(person, form["current"].ToString(), form["password"].ToString()));
            return (AuditWords.PasswordChanged, null);
        });
        Post(app, "/second-factor/on", async (context, person, form) =>
            (AuditWords.SecondFactorOn, await context.RequestServices.GetRequiredService<SecondFactor>().TurnOnAsync(person, form["code"].ToString())));
        Post(app, "/second-factor/off", async (context, person, form) =>
        {
            await CheckPasswordAsync(context, person, form);
            await context.RequestServices.GetRequiredService<SecondFactor>().TurnOffAsync(person);
            return (AuditWords.SecondFactorOff, null);
        });
    }

    private static void Post(WebApplication app, string address, Func<HttpContext, PersonRow, IFormCollection, Task<(string Audit, IReadOnlyList<string>? Codes)>> change) =>
        app.MapPost(Path + address, (TeamForms forms, HttpContext context) => forms.AnswerAsync(context, Path, async form =>
        {
            var person = await PersonAsync(context);
            var (what, codes) = await change(context, person, form);
            // The stamp has changed, which signs out everywhere else; here it goes on.
            await context.RequestServices.GetRequiredService<SignInManager<PersonRow>>().RefreshSignInAsync(person);
            await context.RequestServices.GetRequiredService<AuditTrail>().WriteAsync(person.TeamId, person.Id, null, what, null, context.RequestAborted);
            return codes is null ? Results.LocalRedirect(Path) : await ShowAsync(context, codes);
        })).RequireRateLimiting(DoorLimits.Policy);

    private static async Task<IResult> ShowAsync(HttpContext context, IReadOnlyList<string>? codes)
    {
        var person = await PersonAsync(context);
        var key = person.TwoFactorEnabled ? null : await context.RequestServices.GetRequiredService<SecondFactor>().KeyAsync(person);
        return await context.RequestServices.GetRequiredService<TeamAnswers>().PageAsync<AccountPage>(
            context, (nameof(AccountPage.Email), person.Email), (nameof(AccountPage.Name), person.Name), (nameof(AccountPage.HasPassword), person.PasswordHash is not null),
            (nameof(AccountPage.Key), key), (nameof(AccountPage.Codes), codes));
    }

    private static async Task CheckPasswordAsync(HttpContext context, PersonRow person, IFormCollection form)
    {
        // Counts as a try, so that an open screen is no place to guess the password at.
        if (!(await context.RequestServices.GetRequiredService<SignInManager<PersonRow>>().CheckPasswordSignInAsync(person, form["current"].ToString(), lockoutOnFailure: true)).Succeeded)
            throw new TeamException("The password you have now is another one. After five wrong ones the account rests for 15 minutes.");
    }

    private static UserManager<PersonRow> PeopleOf(HttpContext context) => context.RequestServices.GetRequiredService<UserManager<PersonRow>>();

    private static async Task<PersonRow> PersonAsync(HttpContext context) =>
        await PeopleOf(context).GetUserAsync(context.User) ?? throw new TeamException("This account is gone. Sign in again.");
}

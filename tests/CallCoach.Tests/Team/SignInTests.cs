using System.Net;
using System.Text.RegularExpressions;
using CallCoach.Team;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Tests;

public sealed partial class SignInTests(Databases databases)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_is_not_signed_in_is_led_to_the_door_and_back_again()
    {
        await using var node = await TeamTestNode.StartAsync(databases);
        using var browser = node.Browser();

        using var answer = await browser.GetAsync("/policy");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.EndsWith("/sign-in?ReturnUrl=%2Fpolicy", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Contains("name=\"next\" value=\"/policy\"", await browser.TextAsync("/sign-in?ReturnUrl=%2Fpolicy"), StringComparison.Ordinal);
        Assert.Contains("name=\"next\" value=\"/\"", await browser.TextAsync("/sign-in?ReturnUrl=//evil.example"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account_and_stand_in_the_audit_log()
    {
        await using var node = await TeamTestNode.StartAsync(databases);
        using var browser = node.Browser();
        for (var tries = 0; tries < 5; tries++)
        {
            using var wrong = await browser.PostAsync("/sign-in", "/sign-in", ("email", TeamTestNode.EmailOf("Maya")), ("password", "not the password"));
            Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);
        }

        using var right = await browser.PostAsync("/sign-in", "/sign-in", ("email", TeamTestNode.EmailOf("Maya")), ("password", TeamTestNode.Password));

        Assert.Equal(HttpStatusCode.Unauthorized, right.StatusCode);
        await using var context = await node.OpenAsync();
        var log = await context.Audit.Where(row => row.PersonId == node.People["Maya"]).OrderBy(row => row.Id).Select(row => row.What).ToListAsync(Token);
        Assert.Equal(["sign-in-failed", "sign-in-failed", "sign-in-failed", "sign-in-failed", "locked-out", "locked-out"], log);
    }

    [Fact]
    public async Task Passwords_and_recovery_codes_are_kept_as_hashes()
    {
        await using var node = await TeamTestNode.StartAsync(databases);
        await using var scope = node.Services.CreateAsyncScope();
        var people = scope.ServiceProvider.GetRequiredService<UserManager<PersonRow>>();
        var maya = (await people.FindByIdAsync(node.People["Maya"].ToString()))!;
        var codes = (await people.GenerateNewTwoFactorRecoveryCodesAsync(maya, 3))!.ToList();

        await using var context = await node.OpenAsync();
        var kept = await context.UserTokens.Where(token => token.Name == "RecoveryCodes").Select(token => token.Value).SingleAsync(Token);
        Assert.DoesNotContain(codes[0], kept, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(TeamTestNode.Password, maya.PasswordHash, StringComparison.Ordinal);
        Assert.True((await people.RedeemTwoFactorRecoveryCodeAsync(maya, codes[0])).Succeeded);
        Assert.False((await people.RedeemTwoFactorRecoveryCodeAsync(maya, codes[0])).Succeeded);
        Assert.True((await people.RedeemTwoFactorRecoveryCodeAsync(maya, codes[2])).Succeeded);
    }

    [Fact]
    public async Task A_link_sets_the_password_once()
    {
        await using var node = await TeamTestNode.StartAsync(databases);
        using var ada = await node.SignedInAsync("Ada");
        using var invited = await ada.PostAsync("/people", "/people/invite", ("email", "new@example.com"), ("name", "Nia"), ("role", "Rep"));
        var link = WebUtility.HtmlDecode(Link().Match(await invited.Content.ReadAsStringAsync(Token)).Groups[1].Value);
        using var nia = node.Browser();
        var (person, secret) = (Query(link, "person"), Query(link, "token"));

        using var tooShort = await nia.PostAsync(link, "/set-password", ("person", person), ("token", secret), ("password", "short"), ("again", "short"));
        using var set = await nia.PostAsync(link, "/set-password", ("person", person), ("token", secret), ("password", TeamTestNode.Password), ("again", TeamTestNode.Password));
        using var again = await nia.GetAsync(link);

        Assert.Equal(HttpStatusCode.BadRequest, tooShort.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, set.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, again.StatusCode);
        await nia.SignInAsync("new@example.com", TeamTestNode.Password);
        Assert.Contains("Nia", await nia.TextAsync("/account"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_was_let_go_is_signed_out_within_a_minute_and_not_let_in_again()
    {
        await using var node = await TeamTestNode.StartAsync(databases);
        using var ada = await node.SignedInAsync("Ada");
        using var gone = await ada.PostAsync("/people", $"/people/{node.People["Maya"]}/leave");
        Assert.Equal(HttpStatusCode.Redirect, gone.StatusCode);

        using var maya = node.Browser();
        using var refused = await maya.PostAsync("/sign-in", "/sign-in", ("email", TeamTestNode.EmailOf("Maya")), ("password", TeamTestNode.Password));

        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        var options = node.Services.GetRequiredService<Microsoft.Extensions.Options.IOptions<SecurityStampValidatorOptions>>().Value;
        Assert.InRange(options.ValidationInterval, TimeSpan.Zero, TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task Behind_TLS_each_cookie_is_secure()
    {
        await using var node = await TeamTestNode.StartAsync(databases, settings: new(StringComparer.Ordinal) { ["Team:Address"] = "https://coach.example.com" });
        using var http = new HttpClient();
        using var ask = new HttpRequestMessage(HttpMethod.Get, node.Address + "/sign-in");
        ask.Headers.Host = "coach.example.com";
        ask.Headers.Add("X-Forwarded-Proto", "https");

        using var answer = await http.SendAsync(ask, Token);

        Assert.All(answer.Headers.GetValues("Set-Cookie"), cookie => Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase));
        Assert.True(answer.Headers.Contains("Strict-Transport-Security"));
    }

    private static string Query(string link, string name) => Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(new Uri(link).Query)[name].ToString();

    [GeneratedRegex("<code id=\"link\">([^<]+)</code>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Link();
}

using System.Net;

namespace CallCoach.Tests;

/// <summary>Signing in by a company's account.</summary>
public sealed class OpenIdTests(Databases databases)
{
    [Theory]
    [InlineData("Maya@example.com", true, true)]
    [InlineData("Maya@example.com", false, false)] // somebody may have typed any address there
    [InlineData("stranger@example.com", true, false)]
    public async Task Who_was_invited_gets_in_by_a_verified_address_and_nobody_else(string email, bool isVerified, bool getsIn)
    {
        await using var company = await CompanyLogin.StartAsync(email, isVerified);
        await using var node = await TeamTestNode.StartAsync(databases, settings: new(StringComparer.Ordinal)
        {
            ["Team:OpenId:Authority"] = company.Address,
            ["Team:OpenId:ClientId"] = CompanyLogin.Client,
            ["Team:OpenId:ClientSecret"] = "secret",
        });
        using var browser = node.Browser();
        Assert.Contains("company's account", await browser.TextAsync("/sign-in"), StringComparison.Ordinal);

        var next = "/sign-in/open-id?next=%2Fpolicy";
        HttpStatusCode status;
        do
        {
            using var answer = await browser.GetAsync(next);
            status = answer.StatusCode;
            next = answer.Headers.Location?.ToString() ?? next;
        }
        while (status == HttpStatusCode.Redirect && next != "/policy");

        Assert.Equal(getsIn ? HttpStatusCode.Redirect : HttpStatusCode.Forbidden, status);
        using var page = await browser.GetAsync("/policy");
        Assert.Equal(getsIn ? HttpStatusCode.OK : HttpStatusCode.Redirect, page.StatusCode);
    }
}

namespace CallCoach.Team.Tests;

public sealed class TeamOptionsValidatorTests
{
    [Fact]
    public void The_settings_as_they_come_are_right() => Assert.True(new TeamOptionsValidator().Validate(null, new TeamOptions()).Succeeded);

    [Theory]
    [InlineData("Database", "rubbish")]
    [InlineData("Address", "coach.example.com")]
    [InlineData("Address", "https://coach.example.com/path")]
    [InlineData("Listen", "everywhere")]
    [InlineData("Proxies", "10.0.0.0/99")]
    [InlineData("Proxies", "proxy")]
    public void What_is_wrong_is_told_by_its_name(string setting, string value)
    {
        var options = new TeamOptions();
        typeof(TeamOptions).GetProperty(setting)!.SetValue(options, value);

        var result = new TeamOptionsValidator().Validate(null, options);

        Assert.Contains($"Team:{setting}", Assert.Single(result.Failures!), StringComparison.Ordinal);
    }

    [Fact]
    public void Company_accounts_need_an_address_and_a_client()
    {
        var options = new TeamOptions { OpenId = new OpenIdSettings { Authority = "https://login.example.com" } };

        Assert.Contains("Team:OpenId", Assert.Single(new TeamOptionsValidator().Validate(null, options).Failures!), StringComparison.Ordinal);
    }
}

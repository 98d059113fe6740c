namespace CallCoach.Team;

/// <summary>Signing in by another place's account (OpenID Connect). Only who has an account here gets in, by the e-mail address that the other place has verified.</summary>
public sealed class OpenIdSettings
{
    /// <summary>Address of the other place, such as https://login.example.com. Default: none, and then there is no such way in.</summary>
    public string Authority { get; set; } = "";

    /// <summary>Name under which the other place knows this team node. Default: none.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>The secret that goes with it. Default: none. Put it into the environment, not into a file that others read.</summary>
    public string ClientSecret { get; set; } = "";
}

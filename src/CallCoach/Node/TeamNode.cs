using System.Net;
using CallCoach.Team;
using CallCoach.Web;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace CallCoach;

/// <summary>The program as a team node: accounts, board, coaching. It hears nothing and has no models.</summary>
internal static class TeamNode
{
    private const string HubFolder = "/hubs";
    private const int LargestForm = 256 * 1024; // what may be larger says so at its end point
    private static readonly string[] OwnHosts = ["localhost", "127.0.0.1", "[::1]"];
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(20);

    /// <summary>Whether the settings ask for a team node.</summary>
    public static bool IsAskedFor(IReadOnlyDictionary<string, string?> settings)
    {
        var configuration = new ConfigurationManager();
        SettingSources.Fill(configuration, settings);
        return SettingsOf(configuration).IsTeamNode;
    }

    /// <param name="also">What is registered besides.</param>
    /// <exception cref="SettingException">A setting has a name that is none.</exception>
    public static WebApplication Build(IReadOnlyDictionary<string, string?> settings, Action<IServiceCollection>? also = null)
    {
        var builder = ProgramBuilder.New(settings);
        AddServices(builder.Services, builder.Configuration);
        also?.Invoke(builder.Services);
        builder.WebHost.UseKestrelCore().ConfigureKestrel(Listen);
        var app = builder.Build();
        Map(app);
        return app;
    }

    private static void AddServices(IServiceCollection services, ConfigurationManager configuration)
    {
        var team = SettingsOf(configuration);
        services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeToStop);
        services.AddHostFiltering(filter => filter.AllowedHosts = Uri.TryCreate(team.Address, UriKind.Absolute, out var address) ? [.. OwnHosts, address.Host] : OwnHosts);
        services.AddOptions<ForwardedHeadersOptions>().Configure<IOptions<TeamOptions>>(Trust);
        services.AddPageFrame().AddTeam(configuration);
        if (team.IsSecure)
        {
            services.PostConfigure<AntiforgeryOptions>(forms => forms.Cookie.SecurePolicy = CookieSecurePolicy.Always);
            services.PostConfigureAll<CookieAuthenticationOptions>(cookie => cookie.Cookie.SecurePolicy = CookieSecurePolicy.Always);
        }
    }

    private static void Trust(ForwardedHeadersOptions forwarded, IOptions<TeamOptions> team)
    {
        forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        foreach (var network in team.Value.ProxyNetworks())
            forwarded.KnownIPNetworks.Add(network);
    }

    private static void Listen(WebHostBuilderContext context, Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions kestrel)
    {
        var http = context.Configuration.GetSection(HttpOptions.Section).Get<HttpOptions>() ?? new HttpOptions();
        var team = SettingsOf(context.Configuration);
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxConcurrentConnections = team.Connections;
        kestrel.Limits.MaxConcurrentUpgradedConnections = team.Connections;
        kestrel.Limits.MaxRequestBodySize = LargestForm;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        // What is no address is told by the settings' own check, before anything listens.
        kestrel.Listen(IPAddress.TryParse(team.Listen, out var address) ? address : IPAddress.Loopback, http.Port);
    }

    private static void Map(WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseHostFiltering();
        app.UseSecurityHeaders();
        if (app.Services.GetRequiredService<IOptions<TeamOptions>>().Value.IsSecure)
            app.UseHsts();
        app.UseTeamFaults();
        app.UseOwnOriginFor(HubFolder, app.Logger);
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.MapPageFiles();
        app.MapTeam();
    }

    private static TeamOptions SettingsOf(IConfiguration configuration) => configuration.GetSection(TeamOptions.Section).Get<TeamOptions>() ?? new TeamOptions();
}

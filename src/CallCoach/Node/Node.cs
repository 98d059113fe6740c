using System.Net;
using CallCoach.Api;
using CallCoach.Calls;
using CallCoach.Desk;
using CallCoach.Store;
using CallCoach.Uplink;
using CallCoach.Web;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CallCoach;

/// <summary>The whole program as one host on this machine: the live call, the hub and the pages, for this machine only.</summary>
internal static class Node
{
    private static readonly string[] OwnHosts = ["localhost", "127.0.0.1"];

    /// <exception cref="SettingException">A setting has a name that is none.</exception>
    public static WebApplication Build(NodeSetup setup)
    {
        var builder = ProgramBuilder.New(setup.Settings);
        AddServices(builder.Services, builder.Configuration);
        builder.Services.AddSingleton(setup.Sound);
        setup.Also?.Invoke(builder.Services);
        builder.WebHost.UseKestrelCore().ConfigureKestrel(Listen);

        var app = builder.Build();
        Map(app);
        return app;
    }

    private static void AddServices(IServiceCollection services, ConfigurationManager configuration)
    {
        services.AddHostFiltering(filter => filter.AllowedHosts = OwnHosts);
        services.AddRoad(configuration).AddLiveCall().AddStore(configuration).AddArchiving()
            .AddDesk(configuration).AddLiveDesk().AddCallApi(configuration).AddCallHub().AddPages();
        if (services.AddUplink(configuration, SettingSources.DataFolder(configuration)))
            services.AddSingleton<ITeamSharing, TeamSharing>().AddSingleton<IDrills, TeamDrills>();
        services.AddSingleton<CallConsent>().AddSingleton<AskConsent>(provider => provider.GetRequiredService<CallConsent>().AskAsync);
        services.AddSingleton<ITeamListener, TeamPlaybooks>();
        services.AddSingleton<LeadPlans>().AddSingleton<HoursLook>().AddChat().AddOutlets();
        services.Replace(ServiceDescriptor.Singleton<LastLook>(provider => provider.GetRequiredService<HoursLook>().LookAsync));
        services.AddHealthChecks().AddCheck<ModelHealth>("models").AddCheck<DataHealth>("data");
    }

    private static void Listen(WebHostBuilderContext context, Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions kestrel)
    {
        var http = context.Configuration.GetSection(HttpOptions.Section).Get<HttpOptions>() ?? new HttpOptions();
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxConcurrentConnections = http.Connections;
        kestrel.Limits.MaxConcurrentUpgradedConnections = http.Connections;
        kestrel.Limits.MaxRequestBodySize = 64 * 1024; // a form; what may be larger says so at its end point
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        kestrel.Listen(IPAddress.Loopback, http.Port);
    }

    private static void Map(WebApplication app)
    {
        app.UseHostFiltering();
        app.UseSecurityHeaders();
        app.UseOwnOriginFor(CallHub.Path, app.Logger);
        app.UseOwnOriginFor(ApiRegistration.Path, app.Logger);
        app.MapHub<CallHub>(CallHub.Path);
        app.MapHealthChecks("/health");
        app.MapCallApi();
        app.MapCalendar();
        app.MapWeb();
        app.MapPractice();
        app.MapGet("/calls/{call}/sound/{piece}", (string call, string piece, PlayedSound sound) => sound.Open(call, piece));
    }
}

using System.Text.Json.Serialization;
using CallCoach.Calls;

namespace CallCoach;

/// <summary>Registers the hub.</summary>
internal static class HubRegistration
{
    public static IServiceCollection AddCallHub(this IServiceCollection services)
    {
        services.AddSignalR(hub =>
            {
                hub.KeepAliveInterval = TimeSpan.FromSeconds(2); // an overlay greys within 3 s of a lost hub
                hub.ClientTimeoutInterval = TimeSpan.FromSeconds(30);
                hub.HandshakeTimeout = TimeSpan.FromSeconds(10);
                hub.MaximumReceiveMessageSize = 8 * 1024; // a key press or the facts of a lead
                hub.StreamBufferCapacity = 1;
            })
            .AddJsonProtocol(json => json.PayloadSerializerOptions.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull);
        services.AddSingleton<HubMetrics>();
        services.AddSingleton<WireFeed>();
        services.AddSingleton<ITipSink>(provider => provider.GetRequiredService<WireFeed>());
        services.AddSingleton<Watchers>();
        services.AddSingleton<HubCommands>();
        return services;
    }
}

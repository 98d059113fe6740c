using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Uplink;

/// <summary>How the team node is reached.</summary>
public static class TeamConnection
{
    /// <summary>By web socket at once: one connection on one team node, so that a balancer before several of them need not remember anybody.</summary>
    public static HubConnection To(Membership membership)
    {
        ArgumentNullException.ThrowIfNull(membership);
        var connection = new HubConnectionBuilder()
            .WithUrl(membership.Hub, http =>
            {
                http.Transports = HttpTransportType.WebSockets;
                http.SkipNegotiation = true;
                http.Headers["Authorization"] = $"Bearer {membership.Token}";
            })
            .AddJsonProtocol(json =>
            {
                json.PayloadSerializerOptions.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
                json.PayloadSerializerOptions.AllowOutOfOrderMetadataProperties = true;
            })
            .Build();
        connection.ServerTimeout = TimeSpan.FromSeconds(30);
        connection.KeepAliveInterval = TimeSpan.FromSeconds(10);
        return connection;
    }
}

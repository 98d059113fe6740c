using System.Text.Json.Serialization;
using CallCoach.Team.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Team;

/// <summary>Registers what is live: the inbox of reps' nodes and the board.</summary>
internal static class LiveRegistration
{
    public static IServiceCollection AddTeamLive(this IServiceCollection services)
    {
        services.AddSignalR(hub =>
            {
                hub.KeepAliveInterval = TimeSpan.FromSeconds(5);
                hub.ClientTimeoutInterval = TimeSpan.FromSeconds(30);
                hub.HandshakeTimeout = TimeSpan.FromSeconds(10);
                hub.MaximumReceiveMessageSize = 16 * 1024;
            })
            .AddHubOptions<TeamHub>(hub => hub.MaximumReceiveMessageSize = TeamHub.LargestMessage)
            .AddJsonProtocol(json =>
            {
                json.PayloadSerializerOptions.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
                json.PayloadSerializerOptions.RespectNullableAnnotations = true;
            });
        services.AddSingleton<Intake>();
        services.AddSingleton<Greeting>();
        services.AddSingleton<NodeLine>();
        services.AddSingleton<IPolicyListener>(provider => provider.GetRequiredService<NodeLine>());
        // Stopped in the other order: the feed tells what the inbox kept last.
        services.AddSingleton<BoardFeed>().AddHostedService(provider => provider.GetRequiredService<BoardFeed>());
        services.AddSingleton<Inbox>().AddHostedService(provider => provider.GetRequiredService<Inbox>());
        services.AddSingleton<BoardReader>();
        services.AddSingleton<BoardConnections>();
        services.AddSingleton<ReadingAlong>();
        services.AddSingleton<Whispering>();
        services.AddHostedService<Upkeep>();
        return services;
    }

    public static void MapTeamLive(this IEndpointRouteBuilder app)
    {
        app.MapHub<TeamHub>(TeamHub.Path);
        app.MapHub<BoardHub>(BoardHub.Path);
        app.MapGet("/board", async (TeamAnswers answers, BoardReader board, HttpContext context) => await answers.PageAsync<BoardPage>(
            context, (nameof(BoardPage.Board), await board.SnapshotAsync(Viewer.Of(context.User), context.RequestAborted)))).RequireAuthorization(TeamPolicies.Lead);
    }
}

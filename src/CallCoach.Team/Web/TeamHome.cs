using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace CallCoach.Team;

/// <summary>The bare address leads each to the page that is theirs.</summary>
internal static class TeamHome
{
    public static void Map(WebApplication app) => app.MapGet("/", (HttpContext context) => Results.LocalRedirect(Viewer.Of(context.User).Role switch
    {
        TeamRole.Lead => "/board",
        TeamRole.Rep => "/coaching",
        _ => "/people",
    }));
}

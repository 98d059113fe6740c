using CallCoach.Contracts;
using CallCoach.Team.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Team;

/// <summary>The page of devices, and what a rep's node asks for when it joins, leaves or wants to know where it is.</summary>
internal static class DeviceEndpoints
{
    private const string Path = "/devices";

    public static void Map(WebApplication app)
    {
        app.MapGet(Path, (TeamForms _, HttpContext context) => ShowAsync(context, null));
        app.MapPost(Path + "/code", (TeamForms forms, DeviceDesk desk, HttpContext context) => forms.AnswerAsync(context, Path, async _ =>
            await ShowAsync(context, await desk.NewCodeAsync(Viewer.Of(context.User), context.RequestAborted)))).RequireAuthorization(TeamPolicies.Member);
        app.MapPost(Path + "/{id:guid}/revoke", (TeamForms forms, DeviceDesk desk, HttpContext context, Guid id) => forms.TakeAsync(context, Path, async _ =>
            await desk.RevokeAsync(Viewer.Of(context.User), id, context.RequestAborted) ? Path : null));

        app.MapPost(TeamPaths.Join, (Delegate)JoinAsync).AllowAnonymous().RequireRateLimiting(DoorLimits.Policy);
        app.MapPost(TeamPaths.Leave, async (DeviceDesk desk, HttpContext context) =>
        {
            await desk.RevokeAsync(Viewer.Of(context.User), DeviceSignIn.DeviceOf(context.User)!.Value, context.RequestAborted);
            return Results.NoContent();
        }).RequireAuthorization(TeamPolicies.Device);
        app.MapGet(TeamPaths.Drills, async (DrillDesk desk, HttpContext context) => Results.Json(await desk.OpenAsync(Viewer.Of(context.User), context.RequestAborted)))
            .RequireAuthorization(TeamPolicies.Device);
        app.MapGet(TeamPaths.Device, (Delegate)StatusAsync).RequireAuthorization(TeamPolicies.Device);
    }

    private static async Task<IResult> JoinAsync(DeviceDesk desk, HttpContext context, JoinRequest request)
    {
        var name = request.Name?.Trim() ?? "";
        if (name.Length is 0 or > DeviceDesk.LongestName)
            return Results.Problem($"The name of a machine has 1 to {DeviceDesk.LongestName} letters.", statusCode: StatusCodes.Status400BadRequest);
        return await desk.JoinAsync(request.Code ?? "", name, context.RequestAborted) is { } token
            ? Results.Json(new Joined(token))
            : Results.Problem("This code is wrong, used up or older than a quarter of an hour. Make a new one on the page Devices.", statusCode: StatusCodes.Status403Forbidden);
    }

    private static async Task<IResult> StatusAsync(TeamDatabase database, HttpContext context)
    {
        var viewer = Viewer.Of(context.User);
        await using var tables = await database.OpenAsync(new Sight(viewer.Team, viewer.Person), context.RequestAborted);
        var team = await tables.Teams.AsNoTracking().SingleAsync(context.RequestAborted);
        return Results.Json(new DeviceStanding(viewer.Name, team.Name, team.Policy));
    }

    private static async Task<IResult> ShowAsync(HttpContext context, string? code)
    {
        var viewer = Viewer.Of(context.User);
        var devices = await context.RequestServices.GetRequiredService<DeviceDesk>().ListAsync(viewer, context.RequestAborted);
        return await context.RequestServices.GetRequiredService<TeamAnswers>().PageAsync<DevicesPage>(
            context, (nameof(DevicesPage.Devices), devices), (nameof(DevicesPage.Code), code), (nameof(DevicesPage.Address), $"{context.Request.Scheme}://{context.Request.Host}"));
    }
}

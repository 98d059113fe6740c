using CallCoach.Web.Pages.Drills;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Web;

/// <summary>The page of lines to practise, and sending how one came out. The program hears them at <c>/practise/hear</c>.</summary>
internal static class DrillEndpoints
{
    private const string Path = "/practise";

    public static void Map(WebApplication app)
    {
        app.MapGet(Path, (Delegate)ShowAsync);
        app.MapPost(Path + "/send", (Delegate)SendAsync);
    }

    private static async Task<IResult> ShowAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var token = services.GetRequiredService<PostedForms>().TokenFor(context);
        var team = services.GetServices<ITeamSharing>().FirstOrDefault()?.Team;
        var sent = Guid.TryParse(context.Request.Query["sent"], out var session) ? session : (Guid?)null;
        var page = await services.GetRequiredService<PageAnswers>().PageAsync<PractisePage>(
            context, (nameof(PractisePage.View), await ReadAsync(services, team, sent, token, context.RequestAborted)));
        PageHeaders.AllowMicrophone(context.Response.Headers);
        return page;
    }

    private static async Task<DrillsView> ReadAsync(IServiceProvider services, string? team, Guid? sent, FormToken token, CancellationToken cancellationToken)
    {
        if (services.GetServices<IDrills>().FirstOrDefault() is not { } drills)
            return new(null, [], null, sent, token);
        try
        {
            return new(team, await drills.OpenAsync(cancellationToken), null, sent, token);
        }
        catch (InvalidDataException away)
        {
            return new(team, [], away.Message, sent, token);
        }
    }

    private static Task<IResult> SendAsync(HttpContext context) => context.RequestServices.GetRequiredService<PostedForms>().TakeAsync(context, Path, form =>
    {
        var drills = context.RequestServices.GetServices<IDrills>().FirstOrDefault() ?? throw new ArgumentException("This node has not joined a team. \"callcoach team join\" does it.", nameof(context));
        if (!Guid.TryParse(form["try"], out var attempt) || !Guid.TryParse(form["session"], out var session) || !drills.Send(attempt, session, form["line"].ToString(), form["sound"] == "yes"))
            throw new ArgumentException("What you said is not here any more: only the last line is kept, and only until the program stops. Say it once more.", nameof(context));
        return Task.FromResult<string?>($"{Path}?sent={session}#s-{session}");
    });
}

using CallCoach.Web.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Web;

/// <summary>Puts what a person sees into a program: the page of the live call and the overlay.</summary>
public static class WebRegistration
{
    /// <summary>Registers what the pages need.</summary>
    public static IServiceCollection AddWeb(this IServiceCollection services) => services.AddSingleton<PageRenderer>();

    /// <summary>
    /// Maps <c>/</c> (the live call), <c>/overlay</c> and the static files of both. The pages talk to the hub of
    /// <c>CallCoach.Contracts</c> at <c>/hubs/call</c>, which the program maps.
    /// </summary>
    public static WebApplication MapWeb(this WebApplication app)
    {
        StaticFiles.Map(app);
        MapPage<HomePage>(app, "/");
        MapPage<OverlayPage>(app, "/overlay");
        return app;
    }

    private static void MapPage<TPage>(WebApplication app, string pattern)
        where TPage : IComponent =>
        app.MapGet(pattern, async (PageRenderer pages, HttpContext context) =>
        {
            PageHeaders.Set(context.Response.Headers);
            return Results.Text(await pages.RenderAsync<TPage>(), "text/html; charset=utf-8");
        });
}

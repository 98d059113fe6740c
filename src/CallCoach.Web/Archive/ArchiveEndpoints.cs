using CallCoach.Store;
using CallCoach.Web.Pages.Archive;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Web;

/// <summary>The page of all calls, and its saved views.</summary>
internal static class ArchiveEndpoints
{
    private const string Calls = "/calls";

    public static void Map(WebApplication app)
    {
        app.MapGet(Calls, (Delegate)ShowAsync);
        app.MapPost(Calls + "/views", (Delegate)ChangeViewsAsync);
    }

    private static Task<IResult> ShowAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var answers = services.GetRequiredService<PageAnswers>();
        return ArchiveFault.GuardAsync(context, answers, async () =>
        {
            var token = services.GetRequiredService<PostedForms>().TokenFor(context);
            var view = await services.GetRequiredService<CallsReader>().ReadAsync(CallsQuery.Read(context.Request.Query), token, context.RequestAborted);
            return await answers.PageAsync<CallsPage>(context, (nameof(CallsPage.View), view));
        });
    }

    private static Task<IResult> ChangeViewsAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var (archive, time) = (services.GetRequiredService<CallArchive>(), services.GetRequiredService<TimeProvider>());
        var query = CallsQuery.Read(context.Request.Query);
        return services.GetRequiredService<PostedForms>().TakeAsync(context, query.Address(), "#views", async form =>
        {
            if (form["remove"].ToString() is { Length: > 0 } gone)
                await archive.DeleteViewAsync(gone, context.RequestAborted);
            else
                await archive.SaveViewAsync(new SavedView(form["name"].ToString(), query.Filter(time.GetLocalNow(), time.LocalTimeZone)), context.RequestAborted);
            return true;
        });
    }
}

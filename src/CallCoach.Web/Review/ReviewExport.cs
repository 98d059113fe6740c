using System.Text;
using CallCoach.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Web;

/// <summary>A call as a file to keep: in one of its forms, or as a bundle for another CallCoach.</summary>
internal static class ReviewExport
{
    private const string Bundle = "bundle";
    private const string Zip = "application/zip";

    public static void Map(WebApplication app) => app.MapGet("/calls/{call}/export/{format}", (Delegate)GiveAsync);

    private static Task<IResult> GiveAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var answers = services.GetRequiredService<PageAnswers>();
        var (call, name) = (context.Request.RouteValues["call"] as string ?? "", context.Request.RouteValues["format"] as string ?? "");
        return ArchiveFault.GuardAsync(context, answers, async () =>
        {
            if (await services.GetRequiredService<CallArchive>().OpenAsync(call, context.RequestAborted) is not { } review)
                return await answers.NoSuchCallAsync(context);
            PageHeaders.Set(context.Response.Headers);
            if (name is Bundle)
                return await BundleAsync(services.GetRequiredService<CallExport>(), call, context.RequestAborted);
            return CallFormats.Find(name) is { } format
                ? Results.File(Encoding.UTF8.GetBytes(format.Write(review)), format.MediaType, $"{call}.{format.Ending}")
                : await answers.MessageAsync(context, StatusCodes.Status404NotFound, "There is no such form", "A call can be had as text, markdown, vtt, srt, json, csv and bundle.", $"/calls/{Uri.EscapeDataString(call)}");
        });
    }

    // Whole before it is sent: what is broken off in its midst would look like a bundle.
    private static async Task<IResult> BundleAsync(CallExport export, string call, CancellationToken cancellationToken)
    {
        var whole = new MemoryStream();
        await export.BundleAsync([call], whole, cancellationToken);
        whole.Position = 0;
        return Results.File(whole, Zip, $"{call}.zip");
    }
}

namespace CallCoach;

/// <summary>
/// Lets only CallCoach's own pages talk to the hub, and change anything. A web socket knows no same-origin rule: without this, any page
/// that is open in a browser on this machine could listen in. Programs send no origin; they run on this machine as the user does.
/// </summary>
internal static class OwnOrigin
{
    public static void UseOwnOriginFor(this WebApplication app, string path, ILogger log) => app.Use(async (context, next) =>
    {
        if (IsHarmless(context.Request, path) || IsOwn(context.Request))
        {
            await next(context);
            return;
        }

        log.ForeignOriginRefused();
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
    });

    private static bool IsHarmless(HttpRequest request, string path) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) && !request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase);

    private static bool IsOwn(HttpRequest request)
    {
        // No page can set it. It settles the matter, for a form of ours says "null" as its origin: our pages tell nobody where they are.
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0)
            return site is "same-origin" or "none";

        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0 || string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }
}

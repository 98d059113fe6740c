using System.Security.Cryptography;
using System.Text;
using CallCoach.Desk;
using CallCoach.Store;

namespace CallCoach;

/// <summary>GET /calendar.ics: the promised calls, for a calendar program on this machine. The token in the address is its key.</summary>
internal static class CalendarEndpoint
{
    public const string Path = "/calendar.ics";

    public static void MapCalendar(this WebApplication app) => app.MapGet(Path, (Delegate)FeedAsync);

    public static string AddressOf(string node, string token) => $"{node}{Path}?token={token}";

    private static async Task<IResult> FeedAsync(HttpContext context)
    {
        var book = context.RequestServices.GetRequiredService<FollowUpBook>();
        try
        {
            var secret = Encoding.UTF8.GetBytes(await book.CalendarTokenAsync(context.RequestAborted));
            var given = Encoding.UTF8.GetBytes(context.Request.Query["token"].ToString());
            if (!CryptographicOperations.FixedTimeEquals(secret, given))
                return Results.NotFound();
            context.Response.Headers.CacheControl = "no-store";
            return Results.Text(await book.CalendarAsync(context.RequestAborted), "text/calendar; charset=utf-8");
        }
        catch (StoreException broken)
        {
            return Results.Problem(broken.Message, statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}

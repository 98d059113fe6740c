using CallCoach.Desk;
using CallCoach.Store;
using CallCoach.Tracking.SpokenTimes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Web;

/// <summary>GET /today/due: promised calls whose time is near, for the overlay, which asks now and then.</summary>
internal static class DueEndpoint
{
    public static void Map(WebApplication app) => app.MapGet(TodayChanges.Page + "/due", (Delegate)DueAsync);

    private static async Task<IResult> DueAsync(HttpContext context)
    {
        PageHeaders.Set(context.Response.Headers);
        try
        {
            var due = await context.RequestServices.GetRequiredService<FollowUpBook>().RemindersAsync(context.RequestAborted);
            return Results.Json(due.Select(reminder => new { id = reminder.Due.FollowUp.Id, text = Say(reminder) }));
        }
        catch (StoreException)
        {
            return Results.Json(Array.Empty<object>()); // the page of the day says what is wrong; the overlay has a call to show
        }
    }

    private static string Say(Reminder reminder)
    {
        var (lead, minutes) = (reminder.Due.Lead, (int)Math.Ceiling(reminder.In.TotalMinutes));
        var when = minutes > 0 ? $"in {minutes} min" : "now";
        return $"Call {LeadWords.Who(lead)} {when}, {SpokenText.Clock(reminder.Due.FollowUp.When.TimeOfDay)} their time";
    }
}

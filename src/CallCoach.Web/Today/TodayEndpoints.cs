using CallCoach.Web.Pages.Today;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Web;

/// <summary>The page of the day, and all that its forms change.</summary>
internal static class TodayEndpoints
{
    public static void Map(WebApplication app)
    {
        app.MapGet(TodayChanges.Page, (Delegate)ShowAsync);
        DueEndpoint.Map(app);
        Post(app, "/take", (changes, form, cancellationToken) => changes.TakeAsync(form, cancellationToken));
        Post(app, "/snooze", (changes, form, cancellationToken) => changes.SnoozeAsync(form, cancellationToken));
        Post(app, "/log", (changes, form, cancellationToken) => changes.LogAsync(form, cancellationToken));
        Post(app, "/remove", (changes, form, cancellationToken) => changes.RemoveAsync(form, cancellationToken));
        Post(app, "/name", (changes, form, cancellationToken) => changes.NameAsync(form, cancellationToken));
        Post(app, "/rang", (changes, form, cancellationToken) => changes.RangAsync(form, cancellationToken));
        Post(app, "/confirm", (changes, form, cancellationToken) => changes.ConfirmAsync(form, cancellationToken));
        Post(app, "/drop", (changes, form, cancellationToken) => changes.DropAsync(form, cancellationToken));
        Post(app, "/move", (changes, form, cancellationToken) => changes.MoveAsync(form, cancellationToken));
        Post(app, "/close", (changes, form, cancellationToken) => changes.CloseAsync(form, cancellationToken));
        Post(app, "/task", (changes, form, cancellationToken) => changes.DoneAsync(form, cancellationToken));
    }

    private static Task<IResult> ShowAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var answers = services.GetRequiredService<PageAnswers>();
        return ArchiveFault.GuardAsync(context, answers, async () =>
        {
            var token = services.GetRequiredService<PostedForms>().TokenFor(context);
            var query = context.Request.Query;
            var remove = Guid.TryParse(query["remove"].ToString(), out var id) ? id : (Guid?)null;
            var view = await services.GetRequiredService<TodayReader>().ReadAsync(token, query["segment"], remove, context.RequestAborted);
            return await answers.PageAsync<TodayPage>(context, (nameof(TodayPage.View), view));
        });
    }

    private static void Post(WebApplication app, string address, Func<TodayChanges, IFormCollection, CancellationToken, Task<string>> change) =>
        app.MapPost(TodayChanges.Page + address, (Delegate)((HttpContext context) =>
        {
            var changes = ActivatorUtilities.CreateInstance<TodayChanges>(context.RequestServices);
            return context.RequestServices.GetRequiredService<PostedForms>()
                .TakeAsync(context, TodayChanges.Page, async form => (string?)await change(changes, form, context.RequestAborted));
        }));
}

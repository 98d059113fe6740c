using CallCoach.Web.Pages.Review;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Web;

/// <summary>The page of one call, and all that its forms change.</summary>
internal static class ReviewEndpoints
{
    private const string Call = "/calls/{call}";

    public static void Map(WebApplication app)
    {
        app.MapGet(Call, (Delegate)ShowAsync);
        ReviewExport.Map(app);
        Post(app, "/outcome", "#outcome", (changes, form) => changes.OutcomeAsync(form));
        Post(app, "/flag", "", (changes, form) => changes.FlagAsync(form));
        Post(app, "/lead", "#tags", (changes, form) => changes.LeadAsync(form));
        Post(app, "/words", "#transcript", (changes, form) => changes.WordAsync(form));
        Post(app, "/score", "#scorecard", (changes, form) => changes.ScoreAsync(form));
        Post(app, "/tips", "#tips", (changes, form) => changes.TipAsync(form));
        Post(app, "/tags", "#tags", (changes, form) => changes.TagAsync(form));
        Post(app, "/listening", "#listening", (changes, form) => changes.ListeningAsync(form));
        Post(app, "/notes", "#notes", (changes, form) => changes.AddNoteAsync(form));
        Post(app, "/notes/{note:long}", "#notes", (changes, form) => changes.ChangeNoteAsync(form));
        Share(app, "/sharing", (forms, call, form, stopped) => forms.ShareAsync(call, form, stopped));
        Share(app, "/sharing/back", (forms, call, form, stopped) => forms.TakeBackAsync(call, form, stopped));
    }

    private static void Share(WebApplication app, string address, Func<SharingForms, string, IFormCollection, CancellationToken, Task<bool>> act) =>
        app.MapPost(Call + address, (Delegate)((HttpContext context) =>
        {
            var (call, services) = (CallOf(context), context.RequestServices);
            return services.GetRequiredService<PostedForms>().TakeAsync(
                context, $"/calls/{Uri.EscapeDataString(call)}", "#sharing", form => act(services.GetRequiredService<SharingForms>(), call, form, context.RequestAborted));
        }));

    private static Task<IResult> ShowAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var answers = services.GetRequiredService<PageAnswers>();
        return ArchiveFault.GuardAsync(context, answers, async () =>
        {
            var token = services.GetRequiredService<PostedForms>().TokenFor(context);
            if (await services.GetRequiredService<ReviewReader>().ReadAsync(CallOf(context), token, context.RequestAborted) is not { } view)
                return await answers.NoSuchCallAsync(context);
            var page = await answers.PageAsync<ReviewPage>(context, (nameof(ReviewPage.View), view));
            PageHeaders.AllowMicrophone(context.Response.Headers);
            return page;
        });
    }

    private static void Post(WebApplication app, string address, string part, Func<CallChanges, IFormCollection, Task<bool>> change) =>
        app.MapPost(Call + address, (Delegate)((HttpContext context) =>
        {
            var call = CallOf(context);
            var changes = ActivatorUtilities.CreateInstance<CallChanges>(context.RequestServices, new ChangedCall(call, context.Request.RouteValues["note"] as string, context.RequestAborted));
            return context.RequestServices.GetRequiredService<PostedForms>().TakeAsync(context, $"/calls/{Uri.EscapeDataString(call)}", part, form => change(changes, form));
        }));

    private static string CallOf(HttpContext context) => context.Request.RouteValues["call"] as string ?? "";
}

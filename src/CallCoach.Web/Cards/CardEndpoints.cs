using CallCoach.Desk;
using CallCoach.Tracking.Leads;
using CallCoach.Web.Pages.Cards;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Text;

namespace CallCoach.Web;

/// <summary>The note desk: the list of cards, one card, and its sheets to print.</summary>
internal static class CardEndpoints
{
    private const string Cards = "/notes";
    private const string Card = Cards + "/{lead:guid}";

    public static void Map(WebApplication app)
    {
        app.MapGet(Cards, (Delegate)((HttpContext context) => ShowAsync(context, null)));
        app.MapGet(Card, (Delegate)((HttpContext context) => ShowAsync(context, LeadOf(context))));
        app.MapGet(Card + "/print", (Delegate)PrintAsync);
        Post(app, "/save", (desk, form, cancellationToken) => desk.SaveAsync(CardOf(form), form["text"].ToString(), cancellationToken));
        Post(app, "/smooth", (desk, form, cancellationToken) => desk.SmoothAsync(CardOf(form), cancellationToken));
        Post(app, "/sent", (desk, form, cancellationToken) => SentAsync(desk, form, cancellationToken));
        Post(app, "/drop", (desk, form, cancellationToken) => desk.DropAsync(CardOf(form), cancellationToken), isGone: true);
        app.MapPost(Card + "/rang", (Delegate)((HttpContext context) => Forms(context).TakeAsync(context, Address(context), async _ =>
        {
            await context.RequestServices.GetRequiredService<CallBackBook>().RangAsync(LeadOf(context), context.RequestAborted);
            return Address(context);
        })));
    }

    private static Task<IResult> ShowAsync(HttpContext context, LeadId? lead) => GuardedAsync(context, async answers =>
    {
        var view = await context.RequestServices.GetRequiredService<CardsReader>().ReadAsync(Forms(context).TokenFor(context), lead, context.RequestAborted);
        return await answers.PageAsync<CardsPage>(context, (nameof(CardsPage.View), view));
    });

    private static Task<IResult> PrintAsync(HttpContext context) => GuardedAsync(context, async answers =>
    {
        var view = await context.RequestServices.GetRequiredService<CardsReader>().PrintAsync(LeadOf(context), context.Request.Query["size"], context.RequestAborted);
        return await answers.PageAsync<PrintPage>(context, (nameof(PrintPage.View), view));
    });

    private static Task<IResult> GuardedAsync(HttpContext context, Func<PageAnswers, Task<IResult>> show)
    {
        var answers = context.RequestServices.GetRequiredService<PageAnswers>();
        return ArchiveFault.GuardAsync(context, answers, async () =>
        {
            try
            {
                return await show(answers);
            }
            catch (DeskException refused)
            {
                return await answers.MessageAsync(context, StatusCodes.Status404NotFound, "There is no card for them", refused.Message, Cards);
            }
        });
    }

    private static void Post(WebApplication app, string address, Func<CardDesk, IFormCollection, CancellationToken, Task<CardSheet>> change, bool isGone = false) =>
        app.MapPost(Card + address, (Delegate)((HttpContext context) => Forms(context).TakeAsync(context, Address(context), async form =>
        {
            await change(context.RequestServices.GetRequiredService<CardDesk>(), form, context.RequestAborted);
            return isGone ? Cards : Address(context);
        })));

    private static Task<CardSheet> SentAsync(CardDesk desk, IFormCollection form, CancellationToken cancellationToken)
    {
        var day = form["on"].ToString();
        var read = LocalDatePattern.Iso.Parse(day);
        if (day.Length > 0 && !read.Success)
            throw new DeskException("Write the day as 2026-11-19, or leave it out for today.");
        return desk.SentAsync(CardOf(form), day.Length > 0 ? read.Value : (LocalDate?)null, cancellationToken);
    }

    private static PostedForms Forms(HttpContext context) => context.RequestServices.GetRequiredService<PostedForms>();

    private static LeadId LeadOf(HttpContext context) => new(Guid.Parse((string)context.Request.RouteValues["lead"]!));

    private static string Address(HttpContext context) => $"{Cards}/{LeadOf(context)}";

    private static Guid CardOf(IFormCollection form) =>
        Guid.TryParse(form["card"].ToString(), out var id) ? id : throw new DeskException("That card is not there any more. Load the page again.");
}

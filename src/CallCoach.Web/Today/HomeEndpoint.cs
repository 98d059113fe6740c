using System.Data.Common;
using CallCoach.Desk;
using CallCoach.Store;
using CallCoach.Tracking.Attempts;
using CallCoach.Tracking.Leads;
using CallCoach.Web.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CallCoach.Web;

/// <summary>The page of the live call; with a lead it says whom to dial, after the last check.</summary>
internal static class HomeEndpoint
{
    private const int MostFacts = 3;

    public static void Map(WebApplication app) => app.MapGet("/", (Delegate)ShowAsync);

    private static async Task<IResult> ShowAsync(HttpContext context)
    {
        var ahead = Guid.TryParse(context.Request.Query["lead"].ToString(), out var lead) ? await AheadAsync(context.RequestServices, new LeadId(lead), context.RequestAborted) : null;
        var token = context.RequestServices.GetRequiredService<PostedForms>().TokenFor(context);
        return await context.RequestServices.GetRequiredService<PageAnswers>().PageAsync<HomePage>(context, (nameof(HomePage.Ahead), ahead), (nameof(HomePage.Token), token));
    }

    private static async Task<CallAhead> AheadAsync(IServiceProvider services, LeadId lead, CancellationToken cancellationToken)
    {
        try
        {
            var taken = await services.GetRequiredService<DialQueue>().CheckAsync(lead, cancellationToken);
            var country = services.GetRequiredService<IOptions<DeskOptions>>().Value.Country;
            return new CallAhead(
                lead.ToString(),
                LeadWords.Who(taken.Lead),
                taken.Lead.FirstName,
                taken.Lead.Company,
                taken.History.Attempts.Any(attempt => attempt.Outcome is { Rating: not Rating.Missed }),
                LeadWords.Phone(taken.Number.Number, country),
                $"tel:{taken.Number.Number.Value}",
                [.. taken.Lead.Facts.Reverse().Take(MostFacts).Select(fact => fact.Text)],
                taken.Line is { } line ? $"{line.Why} {line.WhyNow}" : null,
                LeadWords.Notice(taken.Notice),
                Refusal: null);
        }
        catch (Exception refused) when (refused is DeskException or StoreException)
        {
            return CallAhead.Refused(lead.ToString(), refused.Message);
        }
        catch (DbException broken)
        {
            return CallAhead.Refused(lead.ToString(), ArchiveFault.Words(broken));
        }
    }
}

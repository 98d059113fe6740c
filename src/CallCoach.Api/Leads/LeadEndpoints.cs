using System.Text.Json;
using System.Text.Json.Serialization;
using CallCoach.Desk;
using CallCoach.Store;
using CallCoach.Tracking.Files.Import;
using CallCoach.Tracking.Leads;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CallCoach.Api;

/// <summary>
/// /api/v1/leads, for other programs on this machine: GET lists, POST adds one lead or some, DELETE is not there: a person is erased by
/// hand. Only JSON is taken, which no page of another site can send without being asked first.
/// </summary>
internal static class LeadEndpoints
{
    private const string Path = "/leads";
    private const int Most = 100;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        MaxDepth = 8,
    };

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet(Path, (Delegate)((HttpContext context) => GuardAsync(() => ListAsync(context)))).WithName("listLeads").WithSummary("Leads, the newest first: words, segment, skip, count.");
        api.MapGet(Path + "/{id:guid}", (Delegate)((HttpContext context) => GuardAsync(() => FindAsync(context)))).WithName("getLead").WithSummary("One lead.");
        api.MapPost(Path, (Delegate)((HttpContext context) => GuardAsync(() => AddAsync(context)))).WithName("addLeads").WithSummary("One lead or a list of them; the same number is the same lead.").Accepts<LeadJson>("application/json");
    }

    private static async Task<IResult> ListAsync(HttpContext context)
    {
        var query = context.Request.Query;
        if (!Number(query["skip"], 0, 0, int.MaxValue, out var skip) || !Number(query["count"], Most, 1, LeadBook.LargestPage, out var count))
            return Refused($"skip is 0 or more, count 1 to {LeadBook.LargestPage}.");
        var page = await context.RequestServices.GetRequiredService<LeadBook>()
            .ListAsync(new LeadFilter(Text(query["words"]), Text(query["segment"])), skip, count, context.RequestAborted);
        return Results.Json(new { all = page.All, leads = page.Leads.Select(LeadJson.Of) }, Json);
    }

    private static async Task<IResult> FindAsync(HttpContext context)
    {
        var id = Guid.Parse((string)context.Request.RouteValues["id"]!);
        var history = await context.RequestServices.GetRequiredService<LeadBook>().FindAsync(new LeadId(id), context.RequestAborted);
        return history is null ? Results.Problem("There is no such lead.", statusCode: StatusCodes.Status404NotFound) : Results.Json(LeadJson.Of(history.Lead), Json);
    }

    private static async Task<IResult> AddAsync(HttpContext context)
    {
        if (!context.Request.HasJsonContentType())
            return Results.Problem("Send JSON, with the content type application/json.", statusCode: StatusCodes.Status415UnsupportedMediaType);
        using var body = await JsonDocument.ParseAsync(context.Request.Body, new JsonDocumentOptions { MaxDepth = Json.MaxDepth }, context.RequestAborted);
        var sent = body.RootElement.ValueKind == JsonValueKind.Array
            ? body.RootElement.Deserialize<LeadJson[]>(Json)!
            : [body.RootElement.Deserialize<LeadJson>(Json) ?? throw new JsonException("There is no lead in it.")];
        if (sent.Length is 0 or > Most)
            return Refused($"Send 1 to {Most} leads at once; for more there is callcoach leads import.");
        var leads = await TakeAsync(context.RequestServices, sent, context.RequestAborted);
        return Results.Json(
            new { leads = leads.Select(written => new { verdict = written.Verdict, lead = written.Verdict == ImportVerdict.Suppressed ? null : LeadJson.Of(written.Lead) }) }, Json, statusCode: StatusCodes.Status200OK);
    }

    private static Task<IReadOnlyList<WrittenLead>> TakeAsync(IServiceProvider services, IReadOnlyList<LeadJson> sent, CancellationToken cancellationToken)
    {
        var (options, time) = (services.GetRequiredService<IOptions<DeskOptions>>().Value, services.GetRequiredService<TimeProvider>());
        var leads = sent.Select((lead, at) =>
        {
            try
            {
                return LeadReader.Read(lead, options, time.GetUtcNow());
            }
            catch (ArgumentException wrong)
            {
                throw new InvalidDataException($"Lead {at + 1}: {Plain(wrong.Message)} Nothing was taken in.", wrong);
            }
        }).ToList();
        return services.GetRequiredService<LeadBook>().AddAsync(leads, cancellationToken);
    }

    private static async Task<IResult> GuardAsync(Func<Task<IResult>> work)
    {
        try
        {
            return await work();
        }
        catch (JsonException wrong)
        {
            return Refused($"That is no lead in JSON: {wrong.Message}");
        }
        catch (InvalidDataException wrong)
        {
            return Refused(wrong.Message);
        }
        catch (BadHttpRequestException tooLarge)
        {
            return Results.Problem("Send less at once: 64 KB at most.", statusCode: tooLarge.StatusCode);
        }
        catch (StoreException broken)
        {
            return Results.Problem(broken.Message, statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static IResult Refused(string why) => Results.Problem(why, statusCode: StatusCodes.Status400BadRequest);

    // .NET puts the parameter's name behind the message, which says nothing to the other program.
    private static string Plain(string message) => message.IndexOf(" (Parameter '", StringComparison.Ordinal) is var at && at < 0 ? message : message[..at];

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static bool Number(string? text, int usual, int least, int most, out int number)
    {
        number = usual;
        return string.IsNullOrEmpty(text) || (int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out number) && number >= least && number <= most);
    }
}

using CallCoach.Audio;
using CallCoach.Calls;
using CallCoach.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CallCoach.Api;

/// <summary>What can be asked of calls: lists, search, one call, its transcript, moments and sound. Nothing is changed here.</summary>
internal static class CallEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/calls", ListAsync).WithName("listCalls").WithSummary("Calls, newest first.");
        api.MapGet("/search", SearchAsync).WithName("searchCalls").WithSummary("Calls in which words were said, with the places.");
        api.MapGet("/calls/{call}", OpenAsync).WithName("getCall").WithSummary("One call in full.");
        api.MapGet("/calls/{call}/transcript", TranscriptAsync).WithName("getTranscript").WithSummary("What was said, with words and times.");
        api.MapGet("/calls/{call}/moments", MomentsAsync).WithName("getMoments").WithSummary("What was seen, and the tips that were shown or held back.");
        api.MapGet("/calls/{call}/sound", Sound).WithName("listSound").WithSummary("The pieces of sound that are kept.");
        api.MapGet("/calls/{call}/sound/{piece}", OneSound).WithName("getSound").WithSummary("A piece of sound; any range of bytes.");
        api.MapGet("/webhooks/dead", (WebhookFolder deliveries) => TypedResults.Ok(deliveries.Dead()))
            .WithName("listDeadDeliveries").WithSummary("Deliveries that were given up.");
    }

    private static async Task<Results<Ok<CallPage>, ProblemHttpResult>> ListAsync(
        [AsParameters] CallQuery query, CallArchive archive, CancellationToken cancellationToken)
    {
        try
        {
            return TypedResults.Ok(await archive.ListAsync(query.Filter(), query.After, query.Count ?? CallQuery.UsualCount, cancellationToken));
        }
        catch (ArgumentException wrong)
        {
            return Refused(wrong);
        }
    }

    private static async Task<Results<Ok<SearchPage>, ProblemHttpResult>> SearchAsync(
        [AsParameters] CallQuery query, CallArchive archive, CancellationToken cancellationToken)
    {
        try
        {
            return TypedResults.Ok(await archive.SearchAsync(query.Filter(), query.After, query.Count ?? CallQuery.UsualCount, cancellationToken));
        }
        catch (ArgumentException wrong)
        {
            return Refused(wrong);
        }
    }

    private static async Task<Results<Ok<CallReview>, NotFound>> OpenAsync(string call, CallArchive archive, CancellationToken cancellationToken) =>
        await archive.OpenAsync(call, cancellationToken) is { } review ? TypedResults.Ok(review) : TypedResults.NotFound();

    private static async Task<Results<Ok<IReadOnlyList<ReviewUtterance>>, NotFound>> TranscriptAsync(
        string call, CallArchive archive, CancellationToken cancellationToken) =>
        await archive.OpenAsync(call, cancellationToken) is { } review ? TypedResults.Ok(review.Transcript) : TypedResults.NotFound();

    private static async Task<Results<Ok<IReadOnlyList<ReviewMoment>>, NotFound>> MomentsAsync(
        string call, CallArchive archive, CancellationToken cancellationToken) =>
        await archive.OpenAsync(call, cancellationToken) is { } review ? TypedResults.Ok(review.Moments) : TypedResults.NotFound();

    private static Ok<IReadOnlyList<KeptSound>> Sound(string call, KeptSounds sounds) => TypedResults.Ok(sounds.Of(call));

    private static Results<FileStreamHttpResult, NotFound, ProblemHttpResult> OneSound(string call, string piece, [FromServices] KeptSounds sounds)
    {
        try
        {
            return sounds.OpenRead(call, piece) is { } sound
                ? TypedResults.Stream(sound, KeptSounds.ContentType, enableRangeProcessing: true)
                : TypedResults.NotFound();
        }
        catch (AudioException wrong)
        {
            return TypedResults.Problem(wrong.Message, statusCode: StatusCodes.Status409Conflict);
        }
    }

    private static ProblemHttpResult Refused(ArgumentException wrong) =>
        TypedResults.Problem(wrong.Message.Split(" (Parameter")[0], statusCode: StatusCodes.Status400BadRequest);
}

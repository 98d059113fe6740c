using CallCoach.Audio;
using CallCoach.Calls;
using CallCoach.Models;
using CallCoach.Speech;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Metadata;

namespace CallCoach;

/// <summary>Takes the sound of one line from the page of a call, and answers with what was heard and what is to say of it.</summary>
internal static class PracticeEndpoint
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static void MapPractice(this WebApplication app)
    {
        app.MapPost("/calls/{call}/practise", (HttpContext context, PracticeDesk desk, string call) => HearAsync(context, (samples, patience) => desk.HearAsync(call, samples, patience)))
            .WithMetadata(new LineSize());
        app.MapPost("/practise/hear", (HttpContext context, PracticeDesk desk, LastTry last) => HearAsync(context, async (samples, patience) =>
            last.Keep(await desk.HearAsync(samples, patience), samples))).WithMetadata(new LineSize());
    }

    private static async Task<IResult> HearAsync(HttpContext context, Func<short[], CancellationToken, Task<PractisedLine?>> hear)
    {
        var services = context.RequestServices;
        if (!await services.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context))
            return Refused(StatusCodes.Status400BadRequest, "This page is older than the program. Load it again, then say the line once more.");
        if (services.GetRequiredService<CurrentCall>().Session is { IsLive: true })
            return Refused(StatusCodes.Status409Conflict, "A call is under way. Practise when it is over.");
        if (await PracticeSound.ReadAsync(context.Request.Body, context.RequestAborted) is not { } samples)
            return Refused(StatusCodes.Status413PayloadTooLarge, $"That is longer than {PracticeSound.LongestSeconds} seconds. Say one line at a time.");
        using var turn = services.GetRequiredService<PracticeTurn>().TryTake();
        if (turn is null)
            return Refused(StatusCodes.Status429TooManyRequests, "Another line is being heard. Wait a moment, then say it once more.");
        return await AnswerAsync(patience => hear(samples, patience), context.RequestAborted);
    }

    private static async Task<IResult> AnswerAsync(Func<CancellationToken, Task<PractisedLine?>> hear, CancellationToken left)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(left);
        patience.CancelAfter(Patience);
        try
        {
            return await hear(patience.Token) is { } line
                ? Results.Json(line)
                : Refused(StatusCodes.Status404NotFound, "The call is not here any more. Load the page again.");
        }
        catch (OperationCanceledException) when (!left.IsCancellationRequested)
        {
            return Refused(StatusCodes.Status503ServiceUnavailable, "This machine is too busy to hear the line now. Try again in a moment.");
        }
        catch (Exception known) when (known is SpeechException or ModelException or AudioException or JournalException or CallException)
        {
            return Refused(StatusCodes.Status503ServiceUnavailable, known.Message);
        }
    }

    private static IResult Refused(int status, string detail) => Results.Problem(detail, statusCode: status);

    /// <summary>Nothing else that is posted may be so large.</summary>
    private sealed class LineSize : IRequestSizeLimitMetadata
    {
        public long? MaxRequestBodySize => PracticeSound.MostBytes + 1;
    }
}

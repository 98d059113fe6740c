using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Team;

/// <summary>
/// How often one address may try passwords, codes and links. A whole office may stand behind one address, so it is no tight limit; five wrong passwords lock an
/// account besides.
/// </summary>
internal static class DoorLimits
{
    public const string Policy = "door";
    private const int TriesAMinute = 120;

    public static void Add(IServiceCollection services) => services.AddRateLimiter(limits =>
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.OnRejected = TellAsync;
        limits.AddPolicy(Policy, context => RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "", _ => new FixedWindowRateLimiterOptions { PermitLimit = TriesAMinute, Window = TimeSpan.FromMinutes(1) }));
    });

    private static async ValueTask TellAsync(OnRejectedContext context, CancellationToken cancellationToken)
    {
        var answers = context.HttpContext.RequestServices.GetRequiredService<TeamAnswers>();
        var page = await answers.MessageAsync(
            context.HttpContext, StatusCodes.Status429TooManyRequests, "Too many tries", "This address has tried too often in a minute. Wait a minute, then try again.", "/");
        await page.ExecuteAsync(context.HttpContext);
    }
}

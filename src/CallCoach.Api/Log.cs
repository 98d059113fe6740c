using Microsoft.Extensions.Logging;

namespace CallCoach.Api;

/// <summary>What is logged of the API: ids and counts, never words that were spoken.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Error, "The webhook did not take a delivery of {Type} in {Tries} tries; it is on the list of those given up.")]
    public static partial void DeliveryGivenUp(this ILogger log, string type, int tries);

    [LoggerMessage(2, LogLevel.Error, "Webhooks could not be sent; they are tried again in some minutes.")]
    public static partial void WebhooksFailed(this ILogger log, Exception exception);
}

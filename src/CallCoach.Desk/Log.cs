using Microsoft.Extensions.Logging;

namespace CallCoach.Desk;

/// <summary>What is logged of the desk: ids and counts, never names, numbers or words that were spoken.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "In call {Call} somebody asked for no more calls; it was written down.")]
    public static partial void Suppressed(this ILogger log, string call);
}

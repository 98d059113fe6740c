using Microsoft.Extensions.Logging;

namespace CallCoach.Uplink;

/// <summary>What the link to the team logs: counts and ids, never words that were spoken.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "The team node is reached; {Waiting} messages wait.")]
    public static partial void LinkUp(this ILogger log, int waiting);

    [LoggerMessage(2, LogLevel.Warning, "The team node can't be reached; it is tried again and again. Calls go on, and what is for the team waits.")]
    public static partial void LinkAway(this ILogger log, Exception failure);

    [LoggerMessage(3, LogLevel.Warning, "The team node no longer lets this device in. Ask for a new code, and join again with \"callcoach team join\".")]
    public static partial void LinkRefused(this ILogger log);

    [LoggerMessage(4, LogLevel.Warning, "The team node and this node had not the same count of messages: one was put back from a copy. What waits is numbered anew.")]
    public static partial void NumberedAnew(this ILogger log);

    [LoggerMessage(5, LogLevel.Warning, "Call {Call} could not be told to the team yet; it is tried again at the next start.")]
    public static partial void CallNotTold(this ILogger log, Exception failure, string call);

    [LoggerMessage(6, LogLevel.Warning, "So much waits for the team that captions are left out until it is reached.")]
    public static partial void CaptionsLeftOut(this ILogger log);

    [LoggerMessage(7, LogLevel.Warning, "A line of the lead could not be passed on.")]
    public static partial void WhisperFailed(this ILogger log, Exception failure);

    [LoggerMessage(8, LogLevel.Warning, "The outbox for the team can't be written.")]
    public static partial void OutboxFailed(this ILogger log, Exception failure);
}

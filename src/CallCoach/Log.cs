namespace CallCoach;

/// <summary>What the program logs: ids and counts, never words that were spoken.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "A client of the hub failed and was let go; it asks for what it missed when it is back.")]
    public static partial void WatcherFailed(this ILogger log, Exception exception);

    [LoggerMessage(2, LogLevel.Information, "CallCoach listens at {Address}.")]
    public static partial void Listening(this ILogger log, string address);

    [LoggerMessage(3, LogLevel.Warning, "A page of another site asked for the hub or the API, or to change something, and was refused.")]
    public static partial void ForeignOriginRefused(this ILogger log);

    [LoggerMessage(4, LogLevel.Warning, "The journal of a call can't be read to its end; the hub tells what stands before the damage.")]
    public static partial void JournalUnreadable(this ILogger log, Exception exception);

    [LoggerMessage(5, LogLevel.Warning, "The playbooks of the team can't be kept on this machine; calls go on with those that are here.")]
    public static partial void TeamPlaybooksNotKept(this ILogger log, Exception exception);
}

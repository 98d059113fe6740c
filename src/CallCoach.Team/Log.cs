using Microsoft.Extensions.Logging;

namespace CallCoach.Team;

/// <summary>What the team node logs: counts and ids, never names or words that were spoken.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "{Connections} connections were ended: their device was revoked, or their person has left or signed in anew.")]
    public static partial void CutOff(this ILogger log, int connections);

    [LoggerMessage(2, LogLevel.Warning, "The database can't be asked who is still let in; asked again in two seconds.")]
    public static partial void CutOffBlind(this ILogger log, Exception exception);
}

using Microsoft.Extensions.Logging;

namespace CallCoach.Team;

/// <summary>What the team node logs: counts and ids, never names or words that were spoken.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "{Connections} connections were ended: their device was revoked, or their person has left or signed in anew.")]
    public static partial void CutOff(this ILogger log, int connections);

    [LoggerMessage(2, LogLevel.Warning, "The database can't be asked who is still let in; asked again in two seconds.")]
    public static partial void CutOffBlind(this ILogger log, Exception exception);

    [LoggerMessage(101, LogLevel.Error, "One of several deliveries could not be kept; each is tried alone.")]
    public static partial void GroupRefused(this ILogger log, Exception unfit);

    [LoggerMessage(102, LogLevel.Warning, "{Deliveries} deliveries could not be kept. Their devices send them again.")]
    public static partial void NotKept(this ILogger log, Exception failure, int deliveries);

    [LoggerMessage(103, LogLevel.Information, "Device {Device} connected; its clock is {Ahead} ahead.")]
    public static partial void DeviceCame(this ILogger log, Guid device, TimeSpan ahead);

    [LoggerMessage(104, LogLevel.Warning, "Boards could not be told of what changed; it is tried again at once.")]
    public static partial void BoardsNotTold(this ILogger log, Exception failure);

    [LoggerMessage(105, LogLevel.Warning, "Those who read along could not be renewed; it is tried again in ten seconds.")]
    public static partial void UpkeepFailed(this ILogger log, Exception failure);
}

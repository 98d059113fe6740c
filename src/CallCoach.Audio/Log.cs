using Microsoft.Extensions.Logging;

namespace CallCoach.Audio;

/// <summary>What sound has to say. A device's name may hold a person's and is never written.</summary>
internal static partial class Log
{
    [LoggerMessage(1001, LogLevel.Information, "The {Track} track is recorded at {Rate} Hz on {Channels} channel(s).")]
    public static partial void DeviceOpened(ILogger logger, Track track, int rate, int channels);

    [LoggerMessage(1002, LogLevel.Warning, "The {Track} track went dead: {Reason} It is opened again every {Seconds} s.")]
    public static partial void DeviceLost(ILogger logger, Track track, string reason, double seconds);

    [LoggerMessage(1003, LogLevel.Warning, "The {Track} track is heard again, after a gap of {Seconds} s.")]
    public static partial void DeviceBack(ILogger logger, Track track, double seconds);

    [LoggerMessage(1004, LogLevel.Information, "The {Track} track moves to another device: the one in use is no longer the best choice.")]
    public static partial void DeviceChanged(ILogger logger, Track track);

    [LoggerMessage(1005, LogLevel.Debug, "The {Track} track can't be opened yet: {Reason}")]
    public static partial void DeviceStillGone(ILogger logger, Track track, string reason);

    [LoggerMessage(1006, LogLevel.Warning, "Sound comes in faster than it is read: {Count} frames were dropped so far. Speech recognition needs a smaller pack or a faster machine.")]
    public static partial void FramesDropped(ILogger logger, long count);
}

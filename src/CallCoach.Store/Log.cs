using Microsoft.Extensions.Logging;

namespace CallCoach.Store;

/// <summary>What is logged of the store: ids and counts, never words that were spoken.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "The journal of call {Call} can't be read to its end; what stands before the damage is kept.")]
    public static partial void JournalUnreadable(this ILogger log, Exception exception, string call);

    [LoggerMessage(2, LogLevel.Information, "Call {Call} had been cut off; it was ended where it stood.")]
    public static partial void CallFinished(this ILogger log, string call);

    [LoggerMessage(3, LogLevel.Error, "A call could not be put into the archive; its journal is safe, and callcoach rebuild brings it in.")]
    public static partial void KeepingFailed(this ILogger log, Exception exception);

    [LoggerMessage(4, LogLevel.Information, "By the rule of retention {Sounds} calls lost their sound, {Transcripts} their words, and {Calls} went wholly.")]
    public static partial void RetentionRan(this ILogger log, int sounds, int transcripts, int calls);

    [LoggerMessage(5, LogLevel.Error, "What is too old could not be deleted; it is tried again in some hours.")]
    public static partial void RetentionFailed(this ILogger log, Exception exception);
}

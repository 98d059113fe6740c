using Microsoft.Extensions.Logging;

namespace CallCoach.Calls;

/// <summary>What is logged of calls: ids and counts, never words that were spoken.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "Call {Call} began; its sound comes from {Source}.")]
    public static partial void CallBegan(this ILogger log, string call, string source);

    [LoggerMessage(2, LogLevel.Information, "Call {Call} goes on at {At} after a restart, {Missing} after its last event.")]
    public static partial void CallResumed(this ILogger log, string call, TimeSpan at, TimeSpan missing);

    [LoggerMessage(3, LogLevel.Information, "Call {Call} ended after {Length} with {Entries} entries in its journal.")]
    public static partial void CallEnded(this ILogger log, string call, TimeSpan length, long entries);

    [LoggerMessage(4, LogLevel.Warning, "Call {Call} was left open: the program stops, and a start within {Within} goes on with it.")]
    public static partial void CallLeftOpen(this ILogger log, string call, TimeSpan within);

    [LoggerMessage(5, LogLevel.Warning, "Call {Call} was cut off and is not gone on with; it is closed as it stands.")]
    public static partial void CallClosed(this ILogger log, string call);

    [LoggerMessage(6, LogLevel.Error, "The sound or the speech of call {Call} broke; the call ended there, and what was heard before is kept.")]
    public static partial void CallBroke(this ILogger log, Exception exception, string call);

    [LoggerMessage(7, LogLevel.Critical, "Call {Call} failed inside; please report this with the lines above. What was heard before is kept.")]
    public static partial void CallFailed(this ILogger log, Exception exception, string call);

    [LoggerMessage(8, LogLevel.Error, "The journal of call {Call} can't be written; the call goes on and will not be kept. Free space on the disk of the data folder.")]
    public static partial void JournalFailed(this ILogger log, Exception exception, string call);

    [LoggerMessage(9, LogLevel.Warning, "The journal of call {Call} is damaged and was left as it is; no call goes on from it.")]
    public static partial void JournalDamaged(this ILogger log, Exception exception, string call);

    [LoggerMessage(11, LogLevel.Error, "The sink {Sink} failed in call {Call}; the call goes on, and further failures of it are only counted.")]
    public static partial void SinkFailed(this ILogger log, Exception exception, string sink, string call);

    [LoggerMessage(12, LogLevel.Warning, "The sink {Sink} is {Entries} entries behind in call {Call}; it misses what comes now.")]
    public static partial void SinkFellBehind(this ILogger log, string sink, string call, int entries);

    [LoggerMessage(14, LogLevel.Warning, "What was learnt of the rep can't be read; it was set aside as {File}, and learning begins anew.")]
    public static partial void RepFileBroken(this ILogger log, Exception exception, string file);

    [LoggerMessage(13, LogLevel.Warning, "The sound of call {Call} is gone.")]
    public static partial void SoundGone(this ILogger log, Exception exception, string call);

    [LoggerMessage(15, LogLevel.Error, "The sound of call {Call} can't be written; the call goes on, and from here its sound is not kept. Free space on the disk of the data folder.")]
    public static partial void SoundNotKept(this ILogger log, Exception exception, string call);

    [LoggerMessage(16, LogLevel.Warning, "In call {Call} the part {Part} gave up on one line ({Failure}); the call goes on, and further ones are only counted.")]
    public static partial void NotJudged(this ILogger log, string call, string part, string failure);

    [LoggerMessage(17, LogLevel.Information, "In call {Call} recording was refused: listening ended, its sound and words are deleted, its outcome is kept.")]
    public static partial void CallForgotten(this ILogger log, string call);

    [LoggerMessage(19, LogLevel.Warning, "The team's playbook {Playbook} can't be used here; the call begins without it. Tell your lead what follows, or set Call:Playbook.")]
    public static partial void TeamPlaybookLeftOut(this ILogger log, Exception exception, string playbook);

    [LoggerMessage(18, LogLevel.Warning, "The desk could not be asked about the person called; the call begins without its word on calling hours.")]
    public static partial void NoLastLook(this ILogger log, Exception exception);
}

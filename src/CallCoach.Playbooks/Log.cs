using Microsoft.Extensions.Logging;

namespace CallCoach.Playbooks;

/// <summary>What is logged of playbooks: their places and faults, never what was said in a call.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "The playbook {Playbook} was changed and is broken now; calls go on with version {Version} as it was before. {Faults}")]
    public static partial void PlaybookBroken(this ILogger log, string playbook, int version, string faults);

    [LoggerMessage(2, LogLevel.Warning, "The team published the playbook {Playbook}, which this program can't read; calls go on with what was there before. Bring this program up to date. {Faults}")]
    public static partial void TeamPlaybookRefused(this ILogger log, string playbook, string faults);
}

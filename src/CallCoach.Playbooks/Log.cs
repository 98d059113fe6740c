using Microsoft.Extensions.Logging;

namespace CallCoach.Playbooks;

/// <summary>What is logged of playbooks: their places and faults, never what was said in a call.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "The playbook {Playbook} was changed and is broken now; calls go on with version {Version} as it was before. {Faults}")]
    public static partial void PlaybookBroken(this ILogger log, string playbook, int version, string faults);
}

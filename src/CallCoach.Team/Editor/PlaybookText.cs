using System.Globalization;
using System.Text.RegularExpressions;
using CallCoach.Coaching;
using CallCoach.Playbooks;

namespace CallCoach.Team;

/// <summary>Checks the text of a playbook as a rep's node would. Pure but for the clock of the check.</summary>
internal static partial class PlaybookText
{
    /// <summary>A team's playbook has its scripts inside: the node that reads it has no files of the lead's.</summary>
    private static readonly string s_noFolder = Path.Combine(AppContext.BaseDirectory, "no-scripts");

    public const int LongestText = PlaybookLimits.Bytes;

    /// <returns>The playbook, or what is wrong with it by line.</returns>
    public static (Playbook? Book, IReadOnlyList<PlaybookFault> Faults) Check(string text)
    {
        try
        {
            return (PlaybookFile.Read(text, "playbook", s_noFolder), []);
        }
        catch (PlaybookException broken)
        {
            return (null, broken.Faults is { Count: > 0 } faults ? faults : [new("playbook", 1, 1, broken.Message)]);
        }
    }

    /// <summary>The same with the version that the team counts.</summary>
    public static string WithVersion(string text, int version) =>
        VersionLine().Replace(text, $"version: {version.ToString(CultureInfo.InvariantCulture)}", 1);

    public static string Tidy(string? text) => (text ?? "").Replace("\r\n", "\n", StringComparison.Ordinal);

    [GeneratedRegex(@"^version:[ \t]*\d+", RegexOptions.Multiline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex VersionLine();
}

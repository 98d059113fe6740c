namespace CallCoach.Coaching;

/// <summary>Names one thing to try in the next call: what weighed most, then what came most often.</summary>
internal static class TryNext
{
    private static readonly Dictionary<string, string> Says = new(StringComparer.Ordinal)
    {
        [Kinds.Argumentative] = "Thank them at the first no, and let it go.",
        [Kinds.Scripted] = "Say the opening in your own words.",
        [Kinds.Negative] = "Say what you can do, first.",
        [Kinds.Pressure] = "Let them choose the pace.",
        [Kinds.Hype] = "Give one fact instead of a superlative.",
        [Kinds.Hedging] = "Say it straight, in one sentence.",
        [Kinds.Monologue] = "Stop after a few sentences and ask.",
        [Kinds.Defending] = "Answer a point with a question.",
        [Kinds.Interruption] = "Let them finish before you start.",
        [Kinds.NextStep] = "Agree the next step before goodbye.",
        [Kinds.FirstName] = "Use their first name once or twice.",
        [Kinds.EarlyInterest] = "Ask early whether it is of use.",
        [Kinds.TalkShare] = "Leave them more room to talk.",
    };

    public static string? Of(CallState call) => call.Findings
        .Where(IsFault)
        .GroupBy(finding => finding.Kind, StringComparer.Ordinal)
        .OrderByDescending(kind => kind.Max(finding => finding.Severity))
        .ThenByDescending(kind => kind.Count())
        .ThenBy(kind => kind.Key, StringComparer.Ordinal)
        .Select(kind => WordsFor(kind.Key, kind))
        .FirstOrDefault();

    private static bool IsFault(Finding finding) =>
        Says.ContainsKey(finding.Kind)
        && finding.Severity > 0
        && finding.Group is FindingGroup.Wording or FindingGroup.Flow
        && finding.Tip?.Tone != TipTone.Praise;

    private static string WordsFor(string kind, IEnumerable<Finding> findings) =>
        kind is Kinds.FirstName && findings.All(finding => finding.Rule is "overused") ? "Use their name a little less." : Says[kind];
}

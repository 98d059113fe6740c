using System.Text.RegularExpressions;
using CallCoach.Coaching.Phrases;

namespace CallCoach.Coaching;

/// <summary>Things that people say in many words, by name: a team's rule names them as <c>@identity</c>.</summary>
public static class SaidSets
{
    /// <summary>Names with what they mean.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["@identity"] = "who calls, and for which company",
        ["@sales-call"] = "that it is a sales call",
        ["@recording-notice"] = "that the call is recorded or noted",
        ["@opt-out"] = "the offer to be taken off the list",
        ["@reason"] = "the reason for the call",
        ["@better-time"] = "asking for a better time",
    };

    internal static IReadOnlyList<Regex> Compile(IReadOnlyList<string>? patterns) => [.. (patterns ?? []).SelectMany(Of)];

    private static IEnumerable<Regex> Of(string pattern) => pattern switch
    {
        "@identity" => SaidIdentity.Patterns,
        "@sales-call" => Never("A02"),
        "@recording-notice" => [.. Never("A03"), Notice],
        "@opt-out" => Never("A04"),
        "@reason" => Never("A05"),
        "@better-time" => Never("A07"),
        _ => [TeamPattern.Compile(pattern)],
    };

    private static IEnumerable<Regex> Never(string id) =>
        PhraseBook.Default.NeverFlag.Where(guard => guard.Id == id).Select(guard => guard.Pattern!);

    /// <summary>Notices in other words than those of the list: software that takes notes is one too.</summary>
    private static readonly Regex Notice = TeamPattern.Compile(
        @"(?:record(?:ing|ed)?|tap(?:ing|ed)) (?:[^ ]+ ){0,2}(?:this|it|call|calls|conversation|you)|(?:is|are|be|being|am|i'm|we're|it's|gets?) record(?:ed|ing)"
        + @"|(?:take|takes|taking|makes?|making) (?:[^ ]+ ){0,2}notes (?:[^ ]+ ){0,6}(?:software|program|computer|assistant|tool|app|ai)|(?:software|program|computer|assistant|tool|app|ai) (?:[^ ]+ ){0,4}(?:notes|listens|listening|transcribes|transcribing)"
        + @"|recorded line|transcri(?:be|bes|bed|bing) (?:this|the|our|my)");
}

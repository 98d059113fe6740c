using System.Text.RegularExpressions;
using CallCoach.Coaching.Phrases;
using CallCoach.Coaching.Rewriting;

namespace CallCoach.Coaching;

/// <summary>The phrases of a team's playbook, ready to be looked for.</summary>
internal sealed partial class TeamPhrases
{
    /// <summary>Of the people who know: as sure as the best rules of the program.</summary>
    private const float Precision = 0.95f;

    private TeamPhrases(Playbook book)
    {
        Wording = [.. book.Phrases.Where(phrase => !PlaybookKinds.IsSignal(phrase.Kind)).Select(Compile)];
        Signals = [.. book.Phrases.Where(phrase => PlaybookKinds.IsSignal(phrase.Kind)).Select(Compile)];
        Fine = [.. book.Fine.Select((pattern, i) => Veto($"fine.{i + 1}", pattern))];
        Without = book.Without.ToHashSet(StringComparer.Ordinal);
    }

    public static TeamPhrases None { get; } = new(new Playbook("", 0, CallKind.Cold));

    /// <summary>What the rep should say otherwise.</summary>
    public IReadOnlyList<PhraseRule> Wording { get; }

    /// <summary>What the prospect's words mean.</summary>
    public IReadOnlyList<PhraseRule> Signals { get; }

    /// <summary>What is never held against the rep.</summary>
    public IReadOnlyList<PhraseRule> Fine { get; }

    /// <summary>Ids of shipped phrases that the team does not want.</summary>
    public IReadOnlySet<string> Without { get; }

    public static TeamPhrases Of(CallHead head) => head.Playbook is { } book ? new TeamPhrases(book) : None;

    /// <summary>What a team's phrase says instead, its slots filled from what was said; nothing if it then does not stand as a sentence.</summary>
    public static string? Instead(PhraseRule rule, NormalText said)
    {
        if (rule.Instead is not { } instead)
            return null;
        if (!instead.Contains('{', StringComparison.Ordinal))
            return instead;
        if (rule.Pattern.Match(said) is not { Success: true } match)
            return null;
        return Soundness.Finish(Slot().Replace(instead, slot => match.Groups[slot.Groups["name"].Value].Value).TrimEnd('.'));
    }

    /// <summary>Names of the slots of a text.</summary>
    public static IEnumerable<string> SlotsOf(string text) => Slot().Matches(text).Select(slot => slot.Groups["name"].Value);

    private static PhraseRule Compile(PlaybookPhrase phrase) => new(
        phrase.Id, phrase.Kind, "team", new Pattern(TeamPattern.Compile(phrase.Pattern)), phrase.Severity, Strength.Sure, Precision,
        PhraseMode.Live, PhraseContext.Any, PhrasePosition.Any,
        [.. phrase.Unless.Select((pattern, i) => new Guard($"{phrase.Id}.unless.{i + 1}", GuardScope.Utterance, 0, Drops: true, TeamPattern.Compile(pattern)))],
        [], phrase.Instead, [], [])
    {
        IsTeams = true,
        Tip = phrase.Tip,
    };

    private static PhraseRule Veto(string id, string pattern) => new(
        id, "fine", "team", new Pattern(TeamPattern.Compile(pattern)), 0, Strength.Veto, 1,
        PhraseMode.Live, PhraseContext.Any, PhrasePosition.Any, [], [], null, [], []);

    [GeneratedRegex(@"\{(?<name>\w+)\}", RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex Slot();
}

using CallCoach.Coaching;
using CallCoach.Playbooks;

namespace CallCoach.Team;

/// <summary>Thresholds in a person's words. Those that are set often stand in the form; another one comes in when the YAML sets it.</summary>
internal static class ThresholdWords
{
    private static readonly Dictionary<string, string> s_words = new(StringComparer.Ordinal)
    {
        ["flow.monologue.cold"] = "A long stretch of talk, cold call",
        ["flow.monologue.warm"] = "A long stretch of talk, wanted call",
        ["flow.talkShare.above"] = "Talk share is high above",
        ["flow.talkShare.after"] = "Talk share counts after",
        ["flow.earlyInterest.after"] = "No sign of interest after",
        ["flow.interruptions.forTip"] = "Talked over, times for a tip",
        ["firstName.unusedFor"] = "First name not used for",
        ["firstName.plenty"] = "First name used often enough",
        ["nextStep.questions"] = "Next step after so many of their questions",
        ["tips.cooldown.sameKind"] = "Between two tips of one kind",
        ["tips.cooldown.sameRule"] = "Between two tips of one rule",
        ["wording.manyFillers"] = "Many fillers, in a minute",
    };

    /// <summary>How many tips come, by intensity.</summary>
    public static IReadOnlyList<string> Budgets { get; } = ["inTenMinutes", "inTwoMinutes", "gap"];

    public static string BudgetOf(string name) => name switch
    {
        "inTenMinutes" => "Most in ten minutes",
        "inTwoMinutes" => "Most in two minutes",
        _ => "Least time between two",
    };

    public static IReadOnlyList<string> Intensities { get; } = ["quiet", "balanced", "eager"];

    public static IEnumerable<string> Shown(PlaybookFields fields) => [.. Intensities.SelectMany(intensity => Budgets.Select(budget => $"tips.{intensity}.{budget}")), .. Others(fields)];

    /// <summary>Those beside the budgets.</summary>
    public static IEnumerable<string> Others(PlaybookFields fields) => s_words.Keys.Union(
        fields.All.Keys.Where(name => name.StartsWith("thresholds.", StringComparison.Ordinal)).Select(name => name["thresholds.".Length..])
            .Where(name => PlaybookThresholds.Names.Contains(name, StringComparer.Ordinal) && !IsBudget(name)), StringComparer.Ordinal);

    public static string Of(string name) => s_words.GetValueOrDefault(name, name);

    private static bool IsBudget(string name) => Intensities.Any(intensity => Budgets.Any(budget => name == $"tips.{intensity}.{budget}"));
}

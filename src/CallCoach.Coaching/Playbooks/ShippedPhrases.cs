using CallCoach.Coaching.Phrases;

namespace CallCoach.Coaching;

/// <summary>The phrases and rules about the rep's words that come with the program.</summary>
public static class ShippedPhrases
{
    private static readonly Lazy<HashSet<string>> s_ids = new(() =>
        [.. PhraseBook.Default.Rules.Concat(RuleBook.Wording.Rules.Where(rule => rule.Strength is Strength.Sure or Strength.Likely)).Select(rule => rule.Id)]);

    public static IReadOnlyCollection<string> Ids => s_ids.Value;

    public static bool Has(string id) => s_ids.Value.Contains(id);
}

using System.Text.Json;

namespace CallCoach.Coaching.Phrases;

/// <summary>How far a phrase of the lists can be trusted, counted on written lines (trust.json).</summary>
/// <param name="Precision">Mean of a Beta(9,1) updated by what was counted.</param>
/// <param name="Strength">Whether it may speak alone.</param>
/// <param name="RecitedKind">What the phrase is when it stands inside a recited stretch, if that differs from its list.</param>
internal sealed record PhraseTrust(float Precision, Strength Strength, string? RecitedKind)
{
    // A weaker start than Beta(9,1): one wrong match in one is reason enough to ask for a second witness.
    private const float StartRight = 2.7f;
    private const float StartAll = 3f;
    private const float Alone = 0.88f;
    private const float Together = 0.45f;

    private static readonly PhraseTrust Unmet = new(0.9f, Phrases.Strength.Sure, null);

    // Of the stock phrases that were met nearly all that praise or press were recited where they stood in a recital.
    private static readonly PhraseTrust UnmetStock = Unmet with { RecitedKind = "scripted" };

    private static readonly Lazy<Dictionary<string, PhraseTrust>> Counted = new(Read);

    /// <summary>Ids of what was counted.</summary>
    public static IEnumerable<string> Known => Counted.Value.Keys;

    /// <param name="live">The list itself lets it speak during a call.</param>
    public static PhraseTrust Of(string id, bool live)
    {
        var trust = Counted.Value.GetValueOrDefault(id, id[0] is 'S' ? UnmetStock : Unmet);
        return !live && trust.Strength is Phrases.Strength.Sure ? trust with { Strength = Phrases.Strength.Likely } : trust;
    }

    private static Dictionary<string, PhraseTrust> Read() =>
        PhraseFiles.ReadJson<File>("trust.json").Counts.ToDictionary(count => count.Key, count => From(count.Value), StringComparer.Ordinal);

    private static PhraseTrust From(IReadOnlyList<JsonElement> count)
    {
        var (all, right) = (count[0].GetInt32(), count[1].GetInt32());
        var share = (StartRight + right) / (StartAll + all);
        var strength = all == 0 ? Phrases.Strength.Likely
            : share >= Alone ? Phrases.Strength.Sure
            : share >= Together ? Phrases.Strength.Likely
            : Phrases.Strength.Off;
        return new PhraseTrust((9f + right) / (10f + all), strength, count.Count > 2 ? count[2].GetString() : null);
    }

    private sealed record File(Dictionary<string, IReadOnlyList<JsonElement>> Counts);
}

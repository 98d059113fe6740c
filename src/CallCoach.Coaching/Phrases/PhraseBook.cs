namespace CallCoach.Coaching.Phrases;

/// <summary>The phrase lists about the rep's words, compiled once.</summary>
internal sealed class PhraseBook
{
    private static readonly Lazy<PhraseBook> Shipped = new(() => new PhraseBook(NegativesFile.Read(), ScriptedFile.Read()));

    private PhraseBook(NegativesFile negatives, ScriptedFile scripted)
    {
        var guards = negatives.Guards.Select(Compile).ToDictionary(guard => guard.Id, StringComparer.Ordinal);
        All = [.. negatives.Patterns.Select(entry => Compile(entry, guards)), .. scripted.Phrases.Select(Compile)];
        Rules = [.. All.Where(rule => rule.Strength is not Strength.Off)];
        NeverFlag = [.. scripted.NeverFlag.Select(entry => new Guard(entry.Id, GuardScope.Overlap, 0, Drops: true, Patterns.Compile(entry.Pattern)))];
        Exempt = [.. scripted.NeverFlag.Select(entry => Patterns.Cut(entry.Pattern))];
        Guards = guards;
    }

    public static PhraseBook Default => Shipped.Value;

    /// <summary>Phrases that a call is searched for.</summary>
    public IReadOnlyList<PhraseRule> Rules { get; }

    /// <summary>Also those that are too often wrong to be asked.</summary>
    public IReadOnlyList<PhraseRule> All { get; }

    /// <summary>Identity, notices, opt-out, reason for the call, better time: never coached away.</summary>
    public IReadOnlyList<Guard> NeverFlag { get; }

    /// <summary>The same as patterns, for whole texts.</summary>
    public IReadOnlyList<Pattern> Exempt { get; }

    public IReadOnlyDictionary<string, Guard> Guards { get; }

    private static Guard Compile(NegativesFile.GuardEntry entry)
    {
        var parts = entry.Scope.Split(':');
        var scope = parts[0] switch
        {
            "overlap" or "overlap2" => GuardScope.Overlap,
            "before" => GuardScope.Before,
            "after" => GuardScope.After,
            "near" => GuardScope.Near,
            "utterance" => GuardScope.Utterance,
            "prev_turn" => GuardScope.PreviousTurn,
            "code" => GuardScope.Code,
            _ => throw new FormatException($"negatives.json: guard {entry.Id} has the unknown scope {entry.Scope}."),
        };
        var reach = parts.Length > 1 ? int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) : 0;
        return new Guard(entry.Id, scope, reach, entry.Effect is "suppress", scope is GuardScope.Code ? null : Patterns.Compile(entry.Pattern!));
    }

    private static PhraseRule Compile(NegativesFile.Entry entry, Dictionary<string, Guard> guards)
    {
        var trust = PhraseTrust.Of(entry.Id, entry.Mode is "live");
        return new PhraseRule(
            entry.Id,
            PhraseKinds.OfCategory(entry.Category),
            entry.Category,
            Patterns.Cut(entry.Pattern),
            entry.Severity,
            trust.Strength,
            trust.Precision,
            ModeOf(entry.Mode),
            entry.Context switch
            {
                "any" => PhraseContext.Any,
                "turn_start" => PhraseContext.TurnStart,
                "after_objection" => PhraseContext.AfterObjection,
                "after_no" => PhraseContext.AfterNo,
                _ => throw new FormatException($"negatives.json: {entry.Id} has the unknown context {entry.Context}."),
            },
            PhrasePosition.Any,
            [.. entry.Guards.Select(id => guards[id])],
            [],
            entry.Instead,
            [entry.Example],
            [])
        {
            RecitedKind = trust.RecitedKind,
        };
    }

    private static PhraseRule Compile(ScriptedFile.Entry entry)
    {
        var trust = PhraseTrust.Of(entry.Id, entry.Mode is "live");
        return new PhraseRule(
            entry.Id,
            PhraseKinds.OfGroup(entry.Group),
            entry.Group,
            Patterns.Cut(entry.Pattern),
            entry.Severity,
            trust.Strength,
            trust.Precision,
            ModeOf(entry.Mode),
            PhraseContext.Any,
            entry.Position switch
            {
                "any" => PhrasePosition.Any,
                "open" => PhrasePosition.Open,
                "close" => PhrasePosition.Close,
                "vm" => PhrasePosition.Voicemail,
                _ => throw new FormatException($"scripted.json: {entry.Id} has the unknown position {entry.Position}."),
            },
            [],
            [],
            entry.Instead,
            [entry.Example],
            [])
        {
            RecitedKind = trust.RecitedKind,
        };
    }

    private static PhraseMode ModeOf(string mode) => mode switch
    {
        "live" => PhraseMode.Live,
        "repeat" => PhraseMode.Repeat,
        "summary" => PhraseMode.Summary,
        _ => throw new FormatException($"A phrase has the unknown mode {mode}."),
    };
}

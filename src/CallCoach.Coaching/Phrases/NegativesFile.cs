namespace CallCoach.Coaching.Phrases;

/// <summary>negatives.json: wording that a rep could turn to the positive, with guards and its own tests.</summary>
internal sealed record NegativesFile(
    IReadOnlyList<NegativesFile.GuardEntry> Guards, IReadOnlyList<NegativesFile.Entry> Patterns, IReadOnlyList<NegativesFile.Test> Tests)
{
    public static NegativesFile Read() => PhraseFiles.ReadJson<NegativesFile>("negatives.json");

    internal sealed record GuardEntry(string Id, string Scope, string Effect, string? Pattern);

    internal sealed record Entry(
        string Id, string Category, string Example, string Pattern, string Instead, int Severity, string Mode, string Context, IReadOnlyList<string> Guards);

    internal sealed record Test(string Text, IReadOnlyList<string> ExpectCategories, TestContext Context);

    internal sealed record TestContext(bool TurnStart, bool AfterNo, bool AfterObjection, string PreviousProspectTurn);
}

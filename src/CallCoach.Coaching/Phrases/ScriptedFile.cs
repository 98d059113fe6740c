namespace CallCoach.Coaching.Phrases;

/// <summary>scripted.json: canned phrases, and what must never be flagged.</summary>
internal sealed record ScriptedFile(IReadOnlyList<ScriptedFile.NeverEntry> NeverFlag, IReadOnlyList<ScriptedFile.Entry> Phrases)
{
    public static ScriptedFile Read() => PhraseFiles.ReadJson<ScriptedFile>("scripted.json");

    internal sealed record NeverEntry(string Id, string What, string Pattern);

    internal sealed record Entry(
        string Id, string Group, string Example, string Pattern, string Instead, int Severity, string Position, string Mode);
}

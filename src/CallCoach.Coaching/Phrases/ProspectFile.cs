namespace CallCoach.Coaching.Phrases;

/// <summary>prospect.json: what prospects say and mean, in 43 fine labels.</summary>
internal sealed record ProspectFile(
    IReadOnlyList<ProspectFile.LabelEntry> Labels,
    IReadOnlyList<ProspectFile.CueEntry> Cues,
    IReadOnlyList<string> CuePriority,
    IReadOnlyList<ProspectFile.SaidEntry> Utterances)
{
    public static ProspectFile Read() => PhraseFiles.ReadJson<ProspectFile>("prospect.json");

    internal sealed record LabelEntry(string Id, string Tip, string Say);

    internal sealed record CueEntry(string Label, IReadOnlyList<string> Patterns);

    internal sealed record SaidEntry(string Id, string Text, IReadOnlyList<string> Labels);
}

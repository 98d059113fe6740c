using CallCoach.Coaching;
using CallCoach.Playbooks;

namespace CallCoach.Team;

/// <summary>The editor with one playbook open.</summary>
/// <param name="Names">All playbooks of the team.</param>
/// <param name="Name">The one that is open; missing while none was made.</param>
/// <param name="Text">What stands in the field.</param>
/// <param name="Versions">Newest first, without their texts.</param>
/// <param name="Diff">What a chosen version changed against the one before.</param>
/// <param name="Trial">What would fire, if something was tried.</param>
public sealed record EditorView(
    IReadOnlyList<string> Names, string? Name, string Text, Playbook? Book, IReadOnlyList<PlaybookFault> Faults, IReadOnlyList<PlaybookVersion> Versions,
    int? Compared, IReadOnlyList<DiffLine> Diff, string Tried, TrialResult? Trial, IReadOnlyList<(Guid Id, string Title)> Samples)
{
    /// <summary>What the form's fields hold; missing while the text is no YAML.</summary>
    public PlaybookFields? Fields { get; init; }

    /// <summary>The phrase, rewrite or script whose fields are shown, such as phrases[P01].</summary>
    public string? Open { get; init; }

    /// <summary>Why the form could not write what it was asked to.</summary>
    public string? Problem { get; init; }

    /// <summary>What was typed as the line for the history.</summary>
    public string? Note { get; init; }

    /// <summary>Whether the text differs from the newest version.</summary>
    public bool IsUnsaved { get; init; }

    /// <summary>Faults in the lines that a field, or an entry as a whole, stands for.</summary>
    public IEnumerable<PlaybookFault> FaultsAt(string field) =>
        Fields!.All.TryGetValue(field, out var here) ? Faults.Where(fault => fault.Line >= here.From && fault.Line <= here.To) : [];

    public PlaybookVersion? Published => Versions.FirstOrDefault(version => version.PublishedAt is not null);
}

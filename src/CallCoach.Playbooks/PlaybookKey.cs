namespace CallCoach.Playbooks;

/// <summary>A key of a playbook.</summary>
/// <param name="Path">Where it stands: <c>phrases[].kind</c>; <c>*</c> stands for a name.</param>
/// <param name="Value">What its value may be.</param>
/// <param name="What">What it does.</param>
public sealed record PlaybookKey(string Path, string Value, string What)
{
    /// <summary>Path of the map that it stands in; empty at the top.</summary>
    public string Parent => Path.LastIndexOf('.') is >= 0 and var dot ? Path[..dot] : "";

    public string Name => Path[(Path.LastIndexOf('.') + 1)..].Replace("[]", "", StringComparison.Ordinal);
}

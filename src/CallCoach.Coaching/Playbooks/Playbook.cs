namespace CallCoach.Coaching;

/// <summary>
/// How a team wants one sort of call to be coached. It stands in the call's head, so that a stored call replays to the same tips
/// whatever became of the file. It was checked when it was read: what it holds is within its limits.
/// </summary>
/// <param name="Id">Its name.</param>
/// <param name="Version">Counted by the team.</param>
/// <param name="Intensity">How readily tips come at the start; as set for the program if the team does not say.</param>
public sealed record Playbook(string Id, int Version, CallKind CallType, Intensity? Intensity = null)
{
    /// <summary>What people call it, if not by its name.</summary>
    public string? Title { get; init; }

    /// <summary>Detectors by the kind of what they see; those left out are live.</summary>
    public IReadOnlyDictionary<string, DetectorMode> Detectors { get; init; } = new Dictionary<string, DetectorMode>(StringComparer.Ordinal);

    /// <summary>Thresholds by name (<see cref="PlaybookThresholds"/>), as text.</summary>
    public IReadOnlyDictionary<string, string> Thresholds { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The team's own phrases, of the rep and of the prospect.</summary>
    public IReadOnlyList<PlaybookPhrase> Phrases { get; init; } = [];

    /// <summary>Phrases of the lists that come with the program which this team does not want, by id.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>Patterns of wording that is never held against the rep.</summary>
    public IReadOnlyList<string> Fine { get; init; } = [];

    /// <summary>The team's scripts; compulsory ones are exempt from all judgement of reading.</summary>
    public IReadOnlyList<TeamScript> Scripts { get; init; } = [];

    /// <summary>Names and product words that the recogniser should know.</summary>
    public IReadOnlyList<string> Vocabulary { get; init; } = [];

    /// <summary>What has to be said, or must not, and when.</summary>
    public IReadOnlyList<PlaybookRule> Rules { get; init; } = [];

    /// <summary>The team's own words for tips, by the tip's name (<see cref="TipNames"/>).</summary>
    public IReadOnlyDictionary<string, PlaybookTip> Tips { get; init; } = new Dictionary<string, PlaybookTip>(StringComparer.Ordinal);

    /// <summary>Whether the prospect wanted the call.</summary>
    public bool IsWarm => CallType != CallKind.Cold;
}

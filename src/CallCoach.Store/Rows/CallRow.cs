using CallCoach.Coaching;

namespace CallCoach.Store;

/// <summary>
/// One call as lists show it. All of it is read off the call's journal and the rep's own edits, and made anew by a rebuild, save when
/// the words are gone by the rule of retention: then it is what is left.
/// </summary>
internal sealed class CallRow
{
    /// <summary>Milliseconds since 1970 of the call's start, moved on to the next free one: order of keys is order of calls.</summary>
    public long Id { get; set; }

    /// <summary>The call's id, as its journal is named.</summary>
    public required string Call { get; set; }

    public DateTimeOffset StartedAt { get; set; }

    public required string Source { get; set; }

    public TimeSpan Length { get; set; }

    public bool IsImported { get; set; }

    /// <summary>SHA-256 of the files it was imported from; tells the same recording under another name.</summary>
    public string? SoundHash { get; set; }

    /// <summary>SHA-256 of what the row was made from: journal and edits.</summary>
    public required string Origin { get; set; }

    public bool HasWords { get; set; }

    public string? RepName { get; set; }

    public string? FirstName { get; set; }

    public string? Company { get; set; }

    public string? Segment { get; set; }

    /// <summary>The prospect's number in E.164, if known.</summary>
    public string? Number { get; set; }

    /// <summary>As rated, or as the rep corrected it.</summary>
    public CallOutcome? Outcome { get; set; }

    public CallOutcome? JudgedOutcome { get; set; }

    public string? Reason { get; set; }

    public string? Quote { get; set; }

    public TimeSpan? QuotedAt { get; set; }

    public string? Overlay { get; set; }

    public bool IsFlagged { get; set; }

    public int RepWords { get; set; }

    public int ProspectWords { get; set; }

    public double RepShare { get; set; }

    /// <summary>The rep's words a minute while speaking; zero without words.</summary>
    public double Pace { get; set; }

    public TimeSpan? UsualPause { get; set; }

    public TimeSpan LongestTurn { get; set; }

    public int Questions { get; set; }

    public int NameUses { get; set; }

    public int Scripted { get; set; }

    public int TipsShown { get; set; }

    public int TipsFollowed { get; set; }

    public string? GoodThing { get; set; }

    public string? TryNext { get; set; }

    public string? Promised { get; set; }
}

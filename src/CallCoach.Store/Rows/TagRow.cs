namespace CallCoach.Store;

/// <summary>A tag on a call.</summary>
internal sealed class TagRow
{
    public required string Call { get; set; }

    public required string Tag { get; set; }
}

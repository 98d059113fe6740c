namespace CallCoach.Store;

/// <summary>What the rep said of a tip after the call. A tip is known by when it came up, which no correction of words changes.</summary>
internal sealed class TipEditRow
{
    public required string Call { get; set; }

    public TimeSpan At { get; set; }

    public bool IsHelpful { get; set; }
}

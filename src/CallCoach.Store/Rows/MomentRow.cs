using CallCoach.Coaching;

namespace CallCoach.Store;

/// <summary>One moment of a call: what a detector saw, and what became of its tip.</summary>
internal sealed class MomentRow
{
    public long Id { get; set; }

    public long CallId { get; set; }

    /// <summary>The finding's number in the call; null where the rep pressed a key.</summary>
    public long? Finding { get; set; }

    public FindingGroup Group { get; set; }

    public required string Kind { get; set; }

    public required string Rule { get; set; }

    public TimeSpan At { get; set; }

    public TimeSpan From { get; set; }

    public TimeSpan To { get; set; }

    public Speaker Speaker { get; set; }

    public long? Utterance { get; set; }

    public int Start { get; set; }

    public int Length { get; set; }

    public int Severity { get; set; }

    public float Confidence { get; set; }

    public required string Evidence { get; set; }

    public string? Alternative { get; set; }

    public TipFate Fate { get; set; }

    public long? Tip { get; set; }

    public TipTone? Tone { get; set; }

    public string? Headline { get; set; }

    public string? Why { get; set; }

    public string? Say { get; set; }

    public TimeSpan? TipAt { get; set; }

    public TimeSpan? TipUntil { get; set; }

    public TipEnding? Ending { get; set; }

    public bool? IsHelpful { get; set; }

    public HeldBecause? Because { get; set; }
}

using CallCoach.Coaching;

namespace CallCoach.Store;

/// <summary>One utterance. Its key is the call's key and its place in the call.</summary>
internal sealed class UtteranceRow
{
    public long Id { get; set; }

    public long CallId { get; set; }

    public Speaker Speaker { get; set; }

    /// <summary>Counts the utterances of its speaker from 1, as in the journal.</summary>
    public long Number { get; set; }

    public TimeSpan Start { get; set; }

    public TimeSpan End { get; set; }

    /// <summary>As heard, or as the rep corrected it.</summary>
    public required string Text { get; set; }

    /// <summary>As heard, where the rep corrected it.</summary>
    public string? Heard { get; set; }

    /// <summary>Times and confidence of its words: see <see cref="PackedWords"/>.</summary>
    public required byte[] Words { get; set; }

    /// <summary>Words of the search index that stand for speaker, outcome, segment and kinds: see <see cref="Facets"/>.</summary>
    public required string Facets { get; set; }
}

using CallCoach.Coaching;

namespace CallCoach.Store;

/// <summary>A misheard word set right. The word as heard stays in the journal.</summary>
internal sealed class WordEditRow
{
    public required string Call { get; set; }

    public Speaker Speaker { get; set; }

    public long Utterance { get; set; }

    /// <summary>Place of the word in its utterance as heard, from 0.</summary>
    public int Word { get; set; }

    /// <summary>What was said; empty where there was no word.</summary>
    public required string Becomes { get; set; }

    public DateTimeOffset ChangedAt { get; set; }
}

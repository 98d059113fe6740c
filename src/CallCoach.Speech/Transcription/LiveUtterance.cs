using CallCoach.Speech.Partials;
using CallCoach.Speech.Segments;

namespace CallCoach.Speech.Transcription;

/// <summary>An utterance from its start to its final: what is stable, the decode begun in its pause, how it ended.</summary>
internal sealed class LiveUtterance(StableText text)
{
    public StableText Text { get; } = text;

    /// <summary>The decode begun in the pause that is on, waiting or running or done.</summary>
    public DecodeJob? Trial { get; set; }

    /// <summary>What that decode heard.</summary>
    public Recognition? TrialHeard { get; set; }

    /// <summary>The closed utterance, once it is over.</summary>
    public Utterance? Closed { get; set; }
}

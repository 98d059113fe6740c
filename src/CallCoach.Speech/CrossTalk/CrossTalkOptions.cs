using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace CallCoach.Speech.CrossTalk;

/// <summary>When words in the rep's microphone are the prospect's voice from a loudspeaker.</summary>
public sealed partial class CrossTalkOptions
{
    public const string Section = "Speech:CrossTalk";

    /// <summary>Whether such words are taken out of the rep's track. Default: true.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>Share of the rep's words that the prospect said too, in their order. Default: 0.8.</summary>
    [Range(0.5, 1)]
    public double WordOverlap { get; set; } = 0.8;

    /// <summary>Words on both sides, below which words alone prove nothing. Default: 4.</summary>
    [Range(1, 20)]
    public int FewestWords { get; set; } = 4;

    /// <summary>
    /// Correlation of the two tracks' loudness over the utterance, from which on the sound itself speaks for an echo. Default: 0.7.
    /// </summary>
    [Range(0.1, 1)]
    public double Correlation { get; set; } = 0.7;

    /// <summary>Share of words that is enough where the sound speaks for an echo too. Default: 0.5.</summary>
    [Range(0.3, 1)]
    public double CorrelatedWordOverlap { get; set; } = 0.5;

    /// <summary>Milliseconds that the rep's words wait for the prospect's, where the sound speaks for an echo. Default: 1500.</summary>
    [Range(0, 10000)]
    public int LongestWaitMilliseconds { get; set; } = 1500;

    [OptionsValidator]
    internal sealed partial class Validator : IValidateOptions<CrossTalkOptions>;
}

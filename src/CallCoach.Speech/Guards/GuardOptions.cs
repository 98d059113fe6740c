using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace CallCoach.Speech.Guards;

/// <summary>What makes a decode doubtful. The defaults are Whisper's own where it has one.</summary>
public sealed partial class GuardOptions
{
    public const string Section = "Speech:Guards";

    /// <summary>Root mean square of speech below which nothing is decoded, 0 to 1. Default: 0.0025 (-52 dBFS).</summary>
    [Range(0, 0.1)]
    public float QuietestSpeech { get; set; } = 0.0025f;

    /// <summary>Probability of no speech above which an unsure text is dropped, 0 to 1. Default: 0.6.</summary>
    [Range(0, 1)]
    public float NoSpeech { get; set; } = 0.6f;

    /// <summary>Mean natural logarithm of the tokens' probabilities below which a decode is repeated. Default: -1.</summary>
    [Range(-10, 0)]
    public float MeanLogProbability { get; set; } = -1;

    /// <summary>Bytes of text per byte when compressed, above which it is taken for a loop. Default: 2.4.</summary>
    [Range(1, 20)]
    public float Compression { get; set; } = 2.4f;

    /// <summary>Probability of no speech from which on a phrase known to be invented is dropped, 0 to 1. Default: 0.06.</summary>
    [Range(0, 1)]
    public float PhantomNoSpeech { get; set; } = 0.06f;

    /// <summary>Mean logarithm below which a text made only of vocabulary is decoded again without it. Default: -0.5.</summary>
    [Range(-10, 0)]
    public float VocabularyLogProbability { get; set; } = -0.5f;

    [OptionsValidator]
    internal sealed partial class Validator : IValidateOptions<GuardOptions>;
}

using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace CallCoach.Speech.Partials;

/// <summary>Words shown while somebody still speaks.</summary>
public sealed partial class PartialOptions
{
    public const string Section = "Speech:Partials";

    /// <summary>Whether a live call shows words before the utterance is over. Default: true.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>
    /// Milliseconds that a word must lie before the end of the sound to become stable, besides being heard twice or being sure. Default: 300.
    /// </summary>
    [Range(0, 3000)]
    public int StableMarginMilliseconds { get; set; } = 300;

    /// <summary>Share of the time that partials may take while somebody speaks, 0 to 1. Default: 0.4.</summary>
    [Range(0.05, 1)]
    public double LargestShare { get; set; } = 0.4;

    /// <summary>Milliseconds that a decode may take before partials are given up. Default: 700.</summary>
    [Range(50, 10000)]
    public int SlowestDecodeMilliseconds { get; set; } = 700;

    /// <summary>Seconds that finals may fall behind before partials come less often, then not at all. Default: 2.</summary>
    [Range(0.2, 30)]
    public double LargestLagSeconds { get; set; } = 2;

    [OptionsValidator]
    internal sealed partial class Validator : IValidateOptions<PartialOptions>;
}

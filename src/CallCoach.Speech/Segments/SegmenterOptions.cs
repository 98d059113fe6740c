using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace CallCoach.Speech.Segments;

/// <summary>How the sound of a track is cut into utterances.</summary>
public sealed partial class SegmenterOptions : IValidatableObject
{
    public const string Section = "Speech:Segments";

    /// <summary>Milliseconds of sound kept from before speech begins. Default: 500.</summary>
    [Range(0, 1000)]
    public int PreRollMilliseconds { get; set; } = 500;

    /// <summary>Milliseconds of new sound between two looks at a growing utterance. Default: 600.</summary>
    [Range(200, 5000)]
    public int StepMilliseconds { get; set; } = 600;

    /// <summary>Seconds from which on any short pause ends an utterance. Default: 12.</summary>
    [Range(2, 14)]
    public int PauseEndsFromSeconds { get; set; } = 12;

    /// <summary>Seconds after which an utterance is cut, pause or not. Default and most: 15 (a longer window breaks word times).</summary>
    [Range(3, 15)]
    public int LongestSeconds { get; set; } = 15;

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (PauseEndsFromSeconds >= LongestSeconds)
        {
            yield return new ValidationResult(
                $"{Section}: PauseEndsFromSeconds ({PauseEndsFromSeconds}) must be below LongestSeconds ({LongestSeconds}).");
        }
    }

    [OptionsValidator]
    internal sealed partial class Validator : IValidateOptions<SegmenterOptions>;
}

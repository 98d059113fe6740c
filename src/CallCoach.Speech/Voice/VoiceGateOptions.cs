using System.ComponentModel.DataAnnotations;
using CallCoach.Audio;
using Microsoft.Extensions.Options;

namespace CallCoach.Speech.Voice;

/// <summary>When speech begins, pauses and ends.</summary>
public sealed partial class VoiceGateOptions : IValidatableObject
{
    public const string Section = "Speech:Gate";

    /// <summary>Likelihood of speech that opens the gate of the rep's track, 0 to 1. Default: 0.5 (Silero's own).</summary>
    [Range(0.05, 0.95)]
    public float Enter { get; set; } = 0.5f;

    /// <summary>The same for the prospect's track, whose telephone band Silero trusts less. Default: 0.4.</summary>
    [Range(0.05, 0.95)]
    public float TelephoneEnter { get; set; } = 0.4f;

    /// <summary>How far below that likelihood silence begins to count. Default: 0.15 (Silero's own).</summary>
    [Range(0, 0.5)]
    public float ExitBelow { get; set; } = 0.15f;

    /// <summary>Whether a quiet telephone line is raised to the level of speech. Default: true.</summary>
    public bool RaiseTelephone { get; set; } = true;

    /// <summary>Windows of speech in a row, 32 ms each, that open the gate. Default: 2.</summary>
    [Range(1, 16)]
    public int OpeningWindows { get; set; } = 2;

    /// <summary>Milliseconds of silence after which an utterance is decoded on trial. Default: 128 (four windows).</summary>
    [Range(64, 1000)]
    public int PauseMilliseconds { get; set; } = 128;

    /// <summary>Milliseconds of silence that end an utterance, before anything is known of the speaker. Default: 288 (nine windows).</summary>
    [Range(100, 2000)]
    public int HoldMilliseconds { get; set; } = 288;

    /// <summary>The least that this may become for a speaker who pauses little, in milliseconds. Default: 250.</summary>
    [Range(100, 2000)]
    public int ShortestHoldMilliseconds { get; set; } = 250;

    /// <summary>The most that this may become for a speaker who pauses long, in milliseconds. Default: 352 (at 600 the ten sample calls were heard no better).</summary>
    [Range(100, 4000)]
    public int LongestHoldMilliseconds { get; set; } = 352;

    internal float EnterOf(Track track) => track == Track.Rep ? Enter : TelephoneEnter;

    // Not below .01, or a model that never says 0 would never let an utterance end (Silero's utils_vad.py).
    internal float ExitOf(Track track) => Math.Max(EnterOf(track) - ExitBelow, 0.01f);

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (ShortestHoldMilliseconds > HoldMilliseconds || HoldMilliseconds > LongestHoldMilliseconds)
        {
            yield return new ValidationResult(
                $"{Section}: ShortestHoldMilliseconds ({ShortestHoldMilliseconds}), HoldMilliseconds ({HoldMilliseconds}) and "
                + $"LongestHoldMilliseconds ({LongestHoldMilliseconds}) must not fall in this order.");
        }

        if (PauseMilliseconds > ShortestHoldMilliseconds)
        {
            yield return new ValidationResult(
                $"{Section}: PauseMilliseconds ({PauseMilliseconds}) must not be above ShortestHoldMilliseconds "
                + $"({ShortestHoldMilliseconds}): an utterance is decoded before it ends.");
        }
    }

    [OptionsValidator]
    internal sealed partial class Validator : IValidateOptions<VoiceGateOptions>;
}

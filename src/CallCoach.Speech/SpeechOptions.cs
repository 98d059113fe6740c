using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace CallCoach.Speech;

/// <summary>Which recogniser hears, and with what.</summary>
public sealed partial class SpeechOptions
{
    public const string Section = "Speech";

    /// <summary>The value of <see cref="Pack"/> that leaves the choice to a test.</summary>
    public const string AutoPack = "auto";

    /// <summary>
    /// The pack of weights, by the name that "callcoach models list" gives it, or auto: the largest that a test of about a second
    /// finds quick enough on this machine. Default: tiny.en-q8_0.
    /// </summary>
    [Required]
    public string Pack { get; set; } = "tiny.en-q8_0";

    /// <summary>Language that is spoken, as Whisper's code of it. Default: en.</summary>
    [Required, StringLength(10, MinimumLength = 2)]
    public string Language { get; set; } = "en";

    /// <summary>Threads of one decode. Default: 2; a third gains little, and the softphone needs one too.</summary>
    [Range(1, 16)]
    public int Threads { get; set; } = 2;

    /// <summary>Whether a GPU is used where a GPU runtime of Whisper.net is installed. Default: false.</summary>
    public bool UseGpu { get; set; }

    /// <summary>
    /// How words get their times: Dtw (exact), or Tokens (coarser; for a pack whose attention heads aren't known). Default: Dtw.
    /// </summary>
    [EnumDataType(typeof(WordTimeSource))]
    public WordTimeSource WordTimes { get; set; } = WordTimeSource.Dtw;

    /// <summary>
    /// Whether the decoder is shown that "um" and "uh" are words too, so that it prints them: without them nobody can coach on them. English
    /// only. Default: true; docs/speech.md has the gain and the price.
    /// </summary>
    public bool Hesitations { get; set; } = true;

    [OptionsValidator]
    internal sealed partial class Validator : IValidateOptions<SpeechOptions>;
}

using System.ComponentModel.DataAnnotations;

namespace CallCoach.Language;

/// <summary>Which language model reads the calls.</summary>
public sealed class LanguageOptions
{
    /// <summary>Section of the settings.</summary>
    public const string Section = "Language";

    /// <summary>"coach-mini" (default), or "none": phrase lists and rules judge alone.</summary>
    [RegularExpression("^(coach-mini|none)$", ErrorMessage = "Language:Model knows coach-mini and none.")]
    public string Model { get; set; } = "coach-mini";

    /// <summary>Folder of the model; default models/coach-mini, relative to the program's content root.</summary>
    [Required]
    public string Folder { get; set; } = "models/coach-mini";
}

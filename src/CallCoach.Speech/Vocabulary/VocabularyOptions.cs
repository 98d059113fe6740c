using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace CallCoach.Speech.Vocabulary;

/// <summary>Names and product words that the recogniser is to know.</summary>
public sealed partial class VocabularyOptions
{
    public const string Section = "Speech:Vocabulary";

    /// <summary>Names and product words of the team, separated by commas; those of the call come by themselves. Default: empty.</summary>
    [StringLength(2000)]
    public string Names { get; set; } = "";

    /// <summary>
    /// Whether the decoder is told the names beforehand. Default: true; docs/speech.md has the gain and the price.
    /// </summary>
    public bool Prompt { get; set; } = true;

    /// <summary>Whether a word of a final that sounds like a name is printed as that name, and marked. Default: true.</summary>
    public bool Correct { get; set; } = true;

    internal string? PromptOf(IReadOnlyList<string> ofCall) => Prompt ? string.Join(", ", All(ofCall)) : null;

    internal NameCorrector CorrectorOf(IReadOnlyList<string> ofCall) => new(Correct ? All(ofCall) : []);

    // The call's own come first: a prompt has room for few.
    private List<string> All(IReadOnlyList<string> ofCall) =>
        [.. ofCall.Concat(Names.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct(StringComparer.OrdinalIgnoreCase)];

    [OptionsValidator]
    internal sealed partial class Validator : IValidateOptions<VocabularyOptions>;
}

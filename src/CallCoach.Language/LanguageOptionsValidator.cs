using Microsoft.Extensions.Options;

namespace CallCoach.Language;

/// <summary>Checks the settings at start.</summary>
[OptionsValidator]
internal sealed partial class LanguageOptionsValidator : IValidateOptions<LanguageOptions>;

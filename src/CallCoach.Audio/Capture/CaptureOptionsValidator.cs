using Microsoft.Extensions.Options;

namespace CallCoach.Audio;

/// <summary>Checks <see cref="CaptureOptions"/> at start.</summary>
[OptionsValidator]
public sealed partial class CaptureOptionsValidator : IValidateOptions<CaptureOptions>
{
}

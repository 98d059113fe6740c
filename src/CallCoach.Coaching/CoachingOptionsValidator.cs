using Microsoft.Extensions.Options;

namespace CallCoach.Coaching;

/// <summary>Checks every range; the body is generated.</summary>
[OptionsValidator]
internal sealed partial class CoachingOptionsValidator : IValidateOptions<CoachingOptions>;

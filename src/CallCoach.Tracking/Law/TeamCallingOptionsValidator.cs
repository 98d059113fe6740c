using Microsoft.Extensions.Options;

namespace CallCoach.Tracking.Law;

[OptionsValidator]
internal sealed partial class TeamCallingOptionsValidator : IValidateOptions<TeamCallingOptions>;

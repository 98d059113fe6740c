using Microsoft.Extensions.Options;

namespace CallCoach.Tracking.SpokenTimes;

[OptionsValidator]
internal sealed partial class SpokenTimeOptionsValidator : IValidateOptions<SpokenTimeOptions>;

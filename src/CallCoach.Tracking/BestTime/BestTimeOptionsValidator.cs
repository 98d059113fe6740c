using Microsoft.Extensions.Options;

namespace CallCoach.Tracking.BestTime;

[OptionsValidator]
internal sealed partial class BestTimeOptionsValidator : IValidateOptions<BestTimeOptions>;

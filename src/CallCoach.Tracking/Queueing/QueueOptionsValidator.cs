using Microsoft.Extensions.Options;

namespace CallCoach.Tracking.Queueing;

[OptionsValidator]
internal sealed partial class QueueOptionsValidator : IValidateOptions<QueueOptions>;

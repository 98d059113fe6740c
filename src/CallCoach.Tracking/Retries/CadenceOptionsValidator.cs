using Microsoft.Extensions.Options;

namespace CallCoach.Tracking.Retries;

[OptionsValidator]
internal sealed partial class CadenceOptionsValidator : IValidateOptions<CadenceOptions>;

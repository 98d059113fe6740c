using Microsoft.Extensions.Options;

namespace CallCoach.Store;

[OptionsValidator]
internal sealed partial class RetentionOptionsValidator : IValidateOptions<RetentionOptions>;

using Microsoft.Extensions.Options;

namespace CallCoach.Desk;

[OptionsValidator]
internal sealed partial class PolishOptionsValidator : IValidateOptions<PolishOptions>;

using Microsoft.Extensions.Options;

namespace CallCoach.Calls;

[OptionsValidator]
internal sealed partial class SoundOptionsValidator : IValidateOptions<SoundOptions>;

using Microsoft.Extensions.Options;

namespace CallCoach.Calls;

[OptionsValidator]
internal sealed partial class DataOptionsValidator : IValidateOptions<DataOptions>;

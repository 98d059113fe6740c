using Microsoft.Extensions.Options;

namespace CallCoach;

[OptionsValidator]
internal sealed partial class HttpOptionsValidator : IValidateOptions<HttpOptions>;

using Microsoft.Extensions.Options;

namespace CallCoach.Api;

[OptionsValidator]
internal sealed partial class WebhookOptionsValidator : IValidateOptions<WebhookOptions>;

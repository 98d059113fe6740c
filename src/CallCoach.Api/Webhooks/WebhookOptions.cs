using System.ComponentModel.DataAnnotations;

namespace CallCoach.Api;

/// <summary>Tells another program that a call has ended. Section "Webhook".</summary>
public sealed class WebhookOptions : IValidatableObject
{
    public const string Section = "Webhook";

    private const int ShortestSecret = 16;

    /// <summary>Where to: https, or http on this machine. Default: empty, nobody is told.</summary>
    public string Url { get; set; } = "";

    /// <summary>Secret that deliveries are signed with (HMAC-SHA-256), 16 characters or more. Default: empty.</summary>
    public string Secret { get; set; } = "";

    /// <summary>Most tries of one delivery; then it is on the list of those given up. Default 8, some 15 hours.</summary>
    [Range(1, 20)]
    public int Tries { get; set; } = 8;

    /// <summary>Seconds that an answer may take. Default 10.</summary>
    [Range(1, 60)]
    public int TimeoutSeconds { get; set; } = 10;

    public bool IsOn => Url.Length > 0;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IsOn)
            yield break;
        if (!Uri.TryCreate(Url, UriKind.Absolute, out var uri) || !(uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback)))
            yield return new ValidationResult($"{Section}:Url is an https address, or an http address on this machine.", [nameof(Url)]);
        else if (uri.UserInfo.Length > 0)
            yield return new ValidationResult($"{Section}:Url has no name and password in it; the signature tells who sends.", [nameof(Url)]);
        if (Secret.Length < ShortestSecret)
            yield return new ValidationResult($"{Section}:Secret has {ShortestSecret} characters or more, as from \"openssl rand -hex 32\".", [nameof(Secret)]);
    }
}

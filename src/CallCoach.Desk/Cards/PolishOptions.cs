using System.ComponentModel.DataAnnotations;
using CallCoach.Tracking;

namespace CallCoach.Desk;

/// <summary>
/// A chat model that may smooth the wording of a card, when the rep presses the button for it. Off by default. What it gets is the text
/// of that card: a first name, one thing they said, the promise. Nothing else of the call is sent. Section "Tracking:Polish".
/// </summary>
public sealed class PolishOptions : IValidatableObject
{
    public const string Section = TrackingRegistration.Section + ":Polish";

    /// <summary>Address of an OpenAI-compatible service, as of a local Ollama: "http://127.0.0.1:11434/v1". Default: empty, no chat model.</summary>
    public string Endpoint { get; set; } = "";

    /// <summary>The model's name there, such as "llama3.2". Default: empty.</summary>
    [StringLength(200)]
    public string Model { get; set; } = "";

    /// <summary>Key of the service, where it wants one. Set it in the environment (CALLCOACH__TRACKING__POLISH__KEY). Default: empty.</summary>
    public string Key { get; set; } = "";

    /// <summary>Allow an address on another machine: the card's text then leaves this one. Default false.</summary>
    public bool AllowRemote { get; set; }

    /// <summary>How long to wait for an answer, in seconds. Default 60.</summary>
    [Range(1, 600)]
    public int TimeoutSeconds { get; set; } = 60;

    public bool IsOn => Endpoint.Length > 0;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IsOn)
            yield break;
        if (!Uri.TryCreate(Endpoint, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            yield return new ValidationResult($"{Section}:Endpoint is no address such as http://127.0.0.1:11434/v1.", [nameof(Endpoint)]);
        else if (!address.IsLoopback && !AllowRemote)
            yield return new ValidationResult($"{Section}:Endpoint is on another machine: the text of cards would leave this one. Set {Section}:AllowRemote to true if you want that.", [nameof(Endpoint)]);
        else if (!address.IsLoopback && address.Scheme is not "https")
            yield return new ValidationResult($"{Section}:Endpoint is on another machine and must be https.", [nameof(Endpoint)]);
        if (string.IsNullOrWhiteSpace(Model))
            yield return new ValidationResult($"Name the model in {Section}:Model.", [nameof(Model)]);
    }
}

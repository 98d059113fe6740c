using System.ComponentModel.DataAnnotations;

namespace CallCoach.Calls;

/// <summary>Whether the sound of live calls is kept, and how. Section "Privacy:Sound".</summary>
public sealed class SoundOptions : IValidatableObject
{
    public const string Section = "Privacy:Sound";

    private const int KeyBytes = 32;

    /// <summary>Keep the sound of live calls, a file a track, as Opus. Default off.</summary>
    public bool Keep { get; set; }

    /// <summary>Keep the sound of imported recordings as well, silenced where words were taken out. The recordings stay where they are either way. Default off.</summary>
    public bool KeepImported { get; set; }

    /// <summary>
    /// Key to seal kept sound with: 32 bytes in Base64, as from "openssl rand -base64 32". Default: empty, not sealed. Set it in the
    /// environment (CALLCOACH__PRIVACY__SOUND__KEY); without it sealed sound can't be played any more.
    /// </summary>
    public string Key { get; set; } = "";

    /// <summary>The key's bytes; null where there is none.</summary>
    public byte[]? KeyOrNone() => Key.Length == 0 ? null : Convert.FromBase64String(Key);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var bytes = new byte[KeyBytes + 1];
        if (Key.Length > 0 && !(Convert.TryFromBase64String(Key, bytes, out var count) && count == KeyBytes))
            yield return new ValidationResult($"{Section}:Key is 32 bytes in Base64, as from \"openssl rand -base64 32\".", [nameof(Key)]);
    }
}

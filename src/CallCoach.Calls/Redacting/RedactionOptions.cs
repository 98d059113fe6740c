namespace CallCoach.Calls;

/// <summary>
/// What is taken out of what was said before anything judges, shows or stores it. Section "Privacy:Redaction". Sound that is kept is
/// silenced at the same places.
/// </summary>
public sealed class RedactionOptions
{
    public const string Section = "Privacy:Redaction";

    /// <summary>Numbers of payment cards, written or spoken. Default on.</summary>
    public bool Cards { get; set; } = true;

    /// <summary>Telephone numbers. Default on.</summary>
    public bool Phones { get; set; } = true;

    /// <summary>E-mail addresses, also spoken: "at … dot com". Default on.</summary>
    public bool Emails { get; set; } = true;

    /// <summary>National numbers and accounts with a form or a check of their own: SSN, NINO, SIN, NHS, DNI, NIR, IBAN. Default on.</summary>
    public bool NationalIds { get; set; } = true;

    /// <summary>Names of people and firms that are never stored. Default: none.</summary>
    public IReadOnlyList<string> DoNotStore { get; set; } = [];
}

using System.ComponentModel.DataAnnotations;

namespace CallCoach.Coaching;

/// <summary>How sure a first name has to be. All numbers are starting values.</summary>
public sealed class NameOptions
{
    /// <summary>Confidence from which a tip may show the name itself, 0 to 1. Default 0.8.</summary>
    [Range(0.5, 1.0)]
    public float Naming { get; set; } = 0.8f;

    /// <summary>Confidence from which a heard name is kept at all, 0 to 1. Default 0.6.</summary>
    [Range(0.3, 1.0)]
    public float Keeping { get; set; } = 0.6f;

    /// <summary>How sure it is that whoever picks up is the lead, before any word of it, 0 to 1. Default 0.8.</summary>
    [Range(0.0, 1.0)]
    public float LeadUnheard { get; set; } = 0.8f;

    /// <summary>Edit similarity from which two spellings are the same name, 0 to 1. Default 0.75.</summary>
    [Range(0.5, 1.0)]
    public double Similarity { get; set; } = 0.75;
}

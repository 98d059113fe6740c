using System.ComponentModel.DataAnnotations;

namespace CallCoach.Store;

/// <summary>How long each kind of data is kept, in days from the start of the call; 0 keeps it. Section "Privacy:Retention".</summary>
public sealed class RetentionOptions
{
    public const string Section = "Privacy:Retention";

    /// <summary>Days after which sound is deleted, where it is kept at all. Default 90.</summary>
    [Range(0, 3650)]
    public int SoundDays { get; set; } = 90;

    /// <summary>
    /// Days after which words go: journal, transcript, moments, notes, and who was called. Outcome and figures stay. Default 365.
    /// </summary>
    [Range(0, 3650)]
    public int WordsDays { get; set; } = 365;

    /// <summary>Days after which outcome and figures go as well. Default 0, kept.</summary>
    [Range(0, 3650)]
    public int FiguresDays { get; set; }
}

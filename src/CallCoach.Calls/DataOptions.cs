using System.ComponentModel.DataAnnotations;

namespace CallCoach.Calls;

/// <summary>Where calls are kept on the disk, and when one that was cut off goes on. Section "Data".</summary>
public sealed class DataOptions
{
    public const string Section = "Data";

    /// <summary>Folder for the journals of calls and the database. Default: empty, which is "callcoach" in the user's own application data.</summary>
    public string Folder { get; set; } = "";

    /// <summary>
    /// Whether each live call teaches the program the rep's own pace, delivery and often-said phrases, and what they dismiss. Kept in
    /// "rep.json" of the data folder as numbers, kinds and hashes; no words, no sound. Default true.
    /// </summary>
    public bool LearnFromCalls { get; set; } = true;

    /// <summary>
    /// How long after its last sign of life a call that was cut off is still gone on with at the next start; later it is closed.
    /// Default 5 minutes: nobody is recorded the next morning for a crash in the evening.
    /// </summary>
    [Range(typeof(TimeSpan), "00:00:00", "01:00:00", ParseLimitsInInvariantCulture = true)]
    public TimeSpan ResumeWithin { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>The folder as a full path.</summary>
    public string FullFolder => Folder.Length > 0
        ? Path.GetFullPath(Folder)
        : Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create),
            "callcoach");
}

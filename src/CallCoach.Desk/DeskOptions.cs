using System.ComponentModel.DataAnnotations;
using CallCoach.Tracking;

namespace CallCoach.Desk;

/// <summary>What the desk cannot know by itself. Section "Tracking:Desk".</summary>
public sealed class DeskOptions
{
    public const string Section = TrackingRegistration.Section + ":Desk";

    /// <summary>Country of numbers without a country code, ISO 3166. Default "US".</summary>
    [Required, RegularExpression("^[A-Z]{2}$")]
    public string Country { get; set; } = "US";

    /// <summary>Where the rep calls from, for rules that bind both sides: "US", "US-FL". Default "US".</summary>
    [Required, RegularExpression("^[A-Z]{2}(-[A-Z0-9]{1,3})?$")]
    public string Region { get; set; } = "US";

    /// <summary>Segment of leads without one. Default "General".</summary>
    [Required, StringLength(60)]
    public string Segment { get; set; } = "General";

    /// <summary>Company that cards are signed with. Default: empty, the rep's name alone.</summary>
    [StringLength(120)]
    public string RepCompany { get; set; } = "";

    /// <summary>File with the team's own rows of calling law, in the form of calling-rules.json. Default: empty, the rows that ship with the program.</summary>
    public string CallingRules { get; set; } = "";

    /// <summary>How long a lead that somebody took stays theirs, in minutes. Default 20.</summary>
    [Range(1, 240)]
    public int TakenMinutes { get; set; } = 20;

    /// <summary>How long a snoozed lead is out of sight, in minutes. Default 120.</summary>
    [Range(5, 10080)]
    public int SnoozeMinutes { get; set; } = 120;

    /// <summary>How long before a promised call the overlay reminds of it, in minutes; 0 never. Default 10.</summary>
    [Range(0, 120)]
    public int ReminderMinutes { get; set; } = 10;

    /// <summary>How many leads that nobody called yet are looked at together; more follow while too few of them can be called now. Default 500.</summary>
    [Range(50, 100_000)]
    public int NewTogether { get; set; } = 500;

    /// <summary>With so many of them that might be called today, no more of those that nobody called yet are looked at. Default 4000.</summary>
    [Range(50, 100_000)]
    public int NewAtMost { get; set; } = 4000;

    /// <summary>Largest file of an import, in megabytes. Default 64.</summary>
    [Range(1, 1024)]
    public int LargestImport { get; set; } = 64;
}

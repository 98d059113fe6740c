using System.ComponentModel.DataAnnotations;

namespace CallCoach.Tracking.Law;

/// <summary>The team's own limits. They can be stricter than law, and never looser: both are always checked.</summary>
public sealed class TeamCallingOptions
{
    public const string Section = TrackingRegistration.Section + ":TeamCalling";

    /// <summary>Hours of the called party in which the team calls without being asked. Default "mon-fri 09:00-18:00".</summary>
    [Required]
    public string Hours { get; set; } = "mon-fri 09:00-18:00";

    /// <summary>Most calls to one lead on one day, asked-for calls aside. Default 1.</summary>
    [Range(1, 10)]
    public int MostADay { get; set; } = 1;

    /// <summary>Most calls to one lead in seven days, asked-for calls aside. Default 3.</summary>
    [Range(1, 50)]
    public int MostInSevenDays { get; set; } = 3;

    /// <summary>No calls without being asked on public holidays where they are. Default true.</summary>
    public bool RestsOnHolidays { get; set; } = true;
}

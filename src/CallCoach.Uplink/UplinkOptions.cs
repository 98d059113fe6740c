using System.ComponentModel.DataAnnotations;

namespace CallCoach.Uplink;

/// <summary>How a rep's node reaches its team. Section "Team:Link"; which team it is stands in "team.json" of the data folder, as "callcoach team join" wrote it.</summary>
public sealed class UplinkOptions
{
    public const string Section = "Team:Link";

    /// <summary>Whether the team is told anything. Default on: a node that has joined no team tells nobody in any case.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>Longest pause between two tries to reach the team node. Default 1 minute.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00", ParseLimitsInInvariantCulture = true)]
    public TimeSpan LongestPause { get; set; } = TimeSpan.FromMinutes(1);
}

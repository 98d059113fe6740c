using System.ComponentModel.DataAnnotations;

namespace CallCoach.Coaching;

/// <summary>What has to be said at the beginning of a call, and by when. Time counts from the first words of the call.</summary>
public sealed class LegalOptions
{
    /// <summary>By when a cold caller has said who calls; zero: not looked at. Default 20 s: Washington State asks for it within 30 (RCW 19.158).</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:02:00")]
    public TimeSpan WhoBy { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>By when the prospect has been told that the call is noted or recorded, where that is needed; zero: not looked at. Default zero.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:02:00")]
    public TimeSpan NoticeBy { get; set; }
}

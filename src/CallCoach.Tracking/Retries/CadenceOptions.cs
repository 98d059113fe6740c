using System.ComponentModel.DataAnnotations;

namespace CallCoach.Tracking.Retries;

/// <summary>When to try again, and when to stop. Days count from the last attempt; the last of a row repeats until the cap.</summary>
public sealed class CadenceOptions
{
    public const string Section = TrackingRegistration.Section + ":Cadence";

    /// <summary>After nobody or a machine, in days. Default 1, 3, 7, 14.</summary>
    [Required, RegularExpression(DayRow.Form)]
    public string MissedDays { get; set; } = "1, 3, 7, 14";

    /// <summary>After a gatekeeper, in days. Default 2, 7, 21.</summary>
    [Required, RegularExpression(DayRow.Form)]
    public string GatekeeperDays { get; set; } = "2, 7, 21";

    /// <summary>After a warm call without a time, in days. Default 1, 3, 7.</summary>
    [Required, RegularExpression(DayRow.Form)]
    public string WarmDays { get; set; } = "1, 3, 7";

    /// <summary>After "not now" without a date, in days. Default 90.</summary>
    [Range(1, 365)]
    public int NotNowDays { get; set; } = 90;

    /// <summary>After "we have somebody" without a date, in days. Default 120.</summary>
    [Range(1, 730)]
    public int SupplierDays { get; set; } = 120;

    /// <summary>How long before a contract ends to call, in days. Default 30.</summary>
    [Range(0, 180)]
    public int BeforeContractEndsDays { get; set; } = 30;

    /// <summary>After a no, in days; once. Default 180.</summary>
    [Range(30, PatternLimit.Milliseconds)]
    public int NotInterestedDays { get; set; } = 180;

    /// <summary>After an agreed call that they missed: later the same day, in hours. Default 2.</summary>
    [Range(1, 8)]
    public int CallbackMissedHours { get; set; } = 2;

    /// <summary>And then in days. Default 1, 3.</summary>
    [Required, RegularExpression(DayRow.Form)]
    public string CallbackMissedDays { get; set; } = "1, 3";

    /// <summary>Attempts without reaching a cold or unknown lead. Default 6.</summary>
    [Range(1, 20)]
    public int ColdCap { get; set; } = 6;

    /// <summary>Attempts without reaching a warm lead again. Default 8.</summary>
    [Range(1, 20)]
    public int WarmCap { get; set; } = 8;

    /// <summary>Attempts after a no. Default 1.</summary>
    [Range(0, 3)]
    public int NotInterestedCap { get; set; } = 1;

    /// <summary>Rest at the cap, in days. Default 180.</summary>
    [Range(30, PatternLimit.Milliseconds)]
    public int RestDays { get; set; } = 180;
}

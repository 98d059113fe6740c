using System.ComponentModel.DataAnnotations;

namespace CallCoach.Tracking.BestTime;

/// <summary>How the best time to call is learnt. Strengths count imaginary tries behind a prior: the larger, the slower it gives way.</summary>
public sealed class BestTimeOptions
{
    public const string Section = TrackingRegistration.Section + ":BestTime";

    /// <summary>Age at which a try counts half, in days. Default 90.</summary>
    [Range(7, PatternLimit.Milliseconds)]
    public int HalfLifeDays { get; set; } = 90;

    /// <summary>Rate before the first call. Connect rates run from 5.4 % (mean of 300 million dials, 30MPC) to 13.3 %; it washes out after 100 calls. Default 0.10.</summary>
    [Range(.001, .9)]
    public double TeamPrior { get; set; } = .10;

    /// <summary>Strength behind the team's prior. Default 20.</summary>
    [Range(1, 10_000)]
    public double TeamStrength { get; set; } = 20;

    /// <summary>Strength with which a segment follows the team. Default 40.</summary>
    [Range(1, 10_000)]
    public double SegmentStrength { get; set; } = 40;

    /// <summary>Strength behind the priors of attempts and hours. Default 30.</summary>
    [Range(1, 10_000)]
    public double FactorStrength { get; set; } = 30;

    /// <summary>Strength with which a weekday stays even. Default 50.</summary>
    [Range(1, 10_000)]
    public double WeekdayStrength { get; set; } = 50;

    /// <summary>Strength with which a cell follows its factors. Default 60.</summary>
    [Range(1, 10_000)]
    public double CellStrength { get; set; } = 60;

    /// <summary>Above so many tries the strength of cells is fitted to the data. Default 2000.</summary>
    [Range(100, 1_000_000)]
    public int FitAbove { get; set; } = 2000;

    /// <summary>Share of plans that take a random allowed hour, for the model may be wrong. Default 0.1.</summary>
    [Range(0, .5)]
    public double ExploreShare { get; set; } = .1;

    /// <summary>Draws behind "62 % sure". Default 4000.</summary>
    [Range(200, 100_000)]
    public int Draws { get; set; } = 4000;

    /// <summary>Below this chance of being best nothing is claimed. Default 0.5.</summary>
    [Range(.1, .99)]
    public double EnoughChance { get; set; } = .5;

    /// <summary>Below so many tries in a cell nothing is claimed. Default 30.</summary>
    [Range(5, PatternLimit.Milliseconds)]
    public double EnoughTries { get; set; } = 30;
}

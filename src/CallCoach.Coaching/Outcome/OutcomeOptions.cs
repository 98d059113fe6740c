using System.ComponentModel.DataAnnotations;

namespace CallCoach.Coaching;

/// <summary>How signs of interest are weighed when nobody named a time and nobody said no. Starting values, to be tuned on a team's own ratings.</summary>
public sealed class OutcomeOptions
{
    /// <summary>Sum of points from which a call is warm. Default 3.</summary>
    [Range(0.5, 20.0)]
    public double Warm { get; set; } = 3;

    /// <summary>Points of a question about the offer. Default 1.5.</summary>
    [Range(-10.0, 10.0)]
    public double Question { get; set; } = 1.5;

    /// <summary>Points of a sign of interest or a need. Default 1.5.</summary>
    [Range(-10.0, 10.0)]
    public double Interested { get; set; } = 1.5;

    /// <summary>Points of a time agreed by both after "not now" or "call me later". Default 3.</summary>
    [Range(-10.0, 10.0)]
    public double TimeAgreed { get; set; } = 3;

    /// <summary>Points of having somebody already. Default -0.5.</summary>
    [Range(-10.0, 10.0)]
    public double AlreadyHave { get; set; } = -0.5;

    /// <summary>Points of "not now". Default -0.5.</summary>
    [Range(-10.0, 10.0)]
    public double NotNow { get; set; } = -0.5;

    /// <summary>Points of a no. Default -3.</summary>
    [Range(-10.0, 10.0)]
    public double NotInterested { get; set; } = -3;

    /// <summary>Points of a prospect who takes part: more than 40 % of the words, in a call of more than 90 s. Default 0.5.</summary>
    [Range(-10.0, 10.0)]
    public double TakesPart { get; set; } = 0.5;

    /// <summary>Words of the prospect below which nobody was reached. Default 3.</summary>
    [Range(1, 50)]
    public int Reached { get; set; } = 3;

    /// <summary>Turns of the prospect, after a machine's last words or being put through, from which the person has taken over. Default 3.</summary>
    [Range(1, 50)]
    public int PersonTakesOver { get; set; } = 3;
}

namespace CallCoach.Contracts;

/// <summary>
/// How loud both tracks are now, 0 to 1, ten times a second. Not numbered: a lost one is not missed.
/// </summary>
/// <param name="RepHeard">False when the rep's track has been dead for five seconds.</param>
/// <param name="ProspectHeard">The same for the prospect's.</param>
public sealed record LevelsMessage(string Call, double At, double Rep, double Prospect, bool RepHeard, bool ProspectHeard);

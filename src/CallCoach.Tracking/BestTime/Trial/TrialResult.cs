namespace CallCoach.Tracking.BestTime.Trial;

/// <summary>The chain against calling evenly at all hours, on the same simulated people.</summary>
/// <param name="PickOfChain">Answer rate at the hour it names in the end, as a share of the best hour's.</param>
/// <param name="PickOfEven">The same for even calling that names the cell with the best plain rate.</param>
/// <param name="AnswersOfChain">Share of its calls that were answered.</param>
/// <param name="Gain">By how much more of its calls the chain had answered, run by run: a range above 0 is a true gain.</param>
/// <param name="Coverage">Share of cells whose true rate lay inside the chain's 90 % range.</param>
public sealed record TrialResult(
    int Calls, int Runs, Estimate PickOfChain, Estimate PickOfEven, Estimate AnswersOfChain, Estimate AnswersOfEven, Estimate Gain, Estimate Coverage);

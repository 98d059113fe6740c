namespace CallCoach.Desk;

/// <summary>What became of a file of leads. The four counts add up to its rows.</summary>
/// <param name="Incomplete">Rows that were taken in, with something left out of them.</param>
/// <param name="Listed">Lines in the file of what is to be repaired: every row that was not taken in, or not wholly.</param>
public sealed record ImportSummary(int Rows, int New, int Merged, int Suppressed, int Bad, int Incomplete, int Listed);

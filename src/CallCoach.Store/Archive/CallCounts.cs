namespace CallCoach.Store;

/// <summary>How many calls a choice holds, by outcome; outcome and flag of the filter are left out, so that each button can show its number.</summary>
public sealed record CallCounts(int All, int Warm, int Cold, int Missed, int Flagged);

namespace CallCoach.Calls;

/// <summary>One or two words that stand for digits: "4111", "forty one", "double five".</summary>
internal readonly record struct DigitPiece(int First, int Last, string Digits);

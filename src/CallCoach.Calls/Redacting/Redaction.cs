namespace CallCoach.Calls;

/// <summary>Words of an utterance that are to go.</summary>
/// <param name="First">First word, from 0.</param>
/// <param name="Last">Last word.</param>
/// <param name="Label">What stands in their place.</param>
internal readonly record struct Redaction(int First, int Last, string Label);

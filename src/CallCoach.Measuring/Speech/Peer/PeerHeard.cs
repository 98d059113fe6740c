namespace CallCoach.Measuring.Speech;

/// <summary>What another program made of a sound.</summary>
/// <param name="DecodeMilliseconds">Time from start to end of the process, less the time that it says it took to load its model.</param>
internal sealed record PeerHeard(string Text, double DecodeMilliseconds);

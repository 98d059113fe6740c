namespace CallCoach.Measuring.Speech;

/// <summary>Words that were printed for a sound in which nobody speaks.</summary>
internal sealed record QuietResult(string Sound, TimeSpan Length, int Words);

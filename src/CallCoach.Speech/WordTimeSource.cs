namespace CallCoach.Speech;

/// <summary>Where the times of words come from.</summary>
public enum WordTimeSource
{
    /// <summary>The decoder's attention to the sound, aligned by dynamic time warping: median error some 40 ms.</summary>
    Dtw,

    /// <summary>The time marks the decoder prints: median error some 110 ms.</summary>
    Tokens,
}

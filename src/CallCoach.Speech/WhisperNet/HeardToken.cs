namespace CallCoach.Speech.WhisperNet;

/// <summary>One token of a decode.</summary>
/// <param name="Text">Its text; a leading blank begins a word.</param>
/// <param name="Start">Start by the decoder's time marks.</param>
/// <param name="End">End: by alignment where there is one, else by the time marks.</param>
internal readonly record struct HeardToken(
    int Id, string Text, float Probability, float LogProbability, TimeSpan Start, TimeSpan End, bool Aligned);

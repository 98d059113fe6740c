using CallCoach.Audio;

namespace CallCoach.Speech;

/// <summary>
/// Words of one utterance, on the call's clock. While it grows: <paramref name="Stable"/> never changes within the utterance,
/// <paramref name="Interim"/> may vanish. When it is final all words are stable and nothing follows. Each utterance has exactly
/// one final; it has no words when nothing was said (a noise) or when they were the other side's echo.
/// </summary>
/// <param name="Revised">Stable words shown before that this final contradicts.</param>
public sealed record TextHeard(
    Track Track,
    TimeSpan At,
    long Utterance,
    TimeSpan Start,
    TimeSpan End,
    bool IsFinal,
    IReadOnlyList<HeardWord> Stable,
    IReadOnlyList<HeardWord> Interim,
    int Revised = 0) : SpeechEvent(Track, At);

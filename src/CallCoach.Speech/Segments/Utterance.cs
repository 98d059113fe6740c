using CallCoach.Audio;

namespace CallCoach.Speech.Segments;

/// <summary>
/// One look at an utterance. Positions are samples since the call began. The sound stays valid until the next frame of its
/// track; whoever needs it longer calls <see cref="UtteranceSound.Hold"/>.
/// </summary>
/// <param name="Number">Counts the utterances of a track from 1.</param>
/// <param name="SpeechStart">Where speech began; the sound begins earlier, at <paramref name="SoundStart"/>.</param>
/// <param name="SpeechEnd">Where it ended, as far as is known.</param>
/// <param name="Length">Samples to decode.</param>
/// <param name="Level">Root mean square of the speech in it, before any levelling.</param>
internal readonly record struct Utterance(
    Track Track,
    long Number,
    UtteranceState State,
    long SoundStart,
    long SpeechStart,
    long SpeechEnd,
    int Length,
    float Level,
    UtteranceSound Sound)
{
    public ReadOnlyMemory<float> Samples => Sound.First(Length);

    public TimeSpan Start => AudioFrame.TimeOf(SpeechStart);

    public TimeSpan End => AudioFrame.TimeOf(SpeechEnd);
}

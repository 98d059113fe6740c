using CallCoach.Audio;
using CallCoach.Speech.Segments;

namespace CallCoach.Speech.Transcription;

/// <summary>Puts what a recogniser heard onto the call's clock.</summary>
internal static class Texts
{
    /// <summary>The request that decodes a look at an utterance.</summary>
    public static RecognitionRequest Request(Utterance utterance, RecognitionPurpose purpose, string? vocabulary) =>
        new(utterance.Samples, purpose)
        {
            SpeechStart = AudioFrame.TimeOf(utterance.SpeechStart - utterance.SoundStart),
            Vocabulary = vocabulary,
            // Only the rep is coached on them, and a partial that shows them is settled later.
            Hesitations = utterance.Track == Track.Rep && purpose != RecognitionPurpose.Partial,
        };

    public static IReadOnlyList<HeardWord> OnCallClock(Recognition heard, Utterance utterance)
    {
        var offset = AudioFrame.TimeOf(utterance.SoundStart);
        return [.. heard.Words.Select(word => word with { Start = word.Start + offset, End = word.End + offset })];
    }

    public static TextHeard Final(Utterance utterance, IReadOnlyList<HeardWord> words, TimeSpan at, int revised) =>
        new(utterance.Track, at, utterance.Number, utterance.Start, utterance.End, IsFinal: true, words, [], revised);
}

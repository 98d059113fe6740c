using CallCoach.Speech.CrossTalk;
using CallCoach.Speech.Partials;
using CallCoach.Speech.Segments;
using CallCoach.Speech.Vocabulary;
using Microsoft.Extensions.Logging;

namespace CallCoach.Speech.Transcription;

/// <summary>What transcribing one call takes: parts of its own, and those it shares with other calls.</summary>
internal sealed record CallParts(
    Ears Ears,
    EchoDesk Echo,
    ISpeechRecognizer Recognizer,
    PartialOptions Partials,
    SegmenterOptions Segments,
    float QuietestSpeech,
    string? Vocabulary,
    NameCorrector Names,
    SpeechMetrics Metrics,
    ILogger Log)
{
    public StableText NewText() => new(TimeSpan.FromMilliseconds(Partials.StableMarginMilliseconds));

    /// <summary>Whether there is too little sound in it to be worth a decode.</summary>
    public bool TooQuiet(Utterance utterance) => utterance.Level < QuietestSpeech;

    public void Note(SoundLost lost)
    {
        var length = lost.To - lost.From;
        Metrics.SoundLost(lost.Track, length);
        Log.SoundLost(lost.Track, (long)length.TotalMilliseconds);
    }

    public void Note(TextHeard final) =>
        Metrics.FinalPublished(final.Track, final.At - final.End, final.Stable.Count, final.Revised);
}

using System.Diagnostics.Metrics;
using CallCoach.Audio;
using CallCoach.Speech.Guards;

namespace CallCoach.Speech;

/// <summary>What speech recognition counts and times. Never a call's id or a word.</summary>
internal sealed class SpeechMetrics
{
    public const string Meter = "CallCoach.Speech";

    private readonly Histogram<double> _decode;
    private readonly Histogram<double> _final;
    private readonly Counter<long> _guards;
    private readonly Counter<long> _words;
    private readonly Counter<long> _partials;
    private readonly Counter<long> _lost;
    private readonly Counter<long> _echoes;

    public SpeechMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(Meter);
        _decode = meter.CreateHistogram<double>("callcoach.speech.decode.duration", "s", "Time of one decode.");
        _final = meter.CreateHistogram<double>("callcoach.speech.final.delay", "s", "End of speech to its final text, on the call's clock.");
        _guards = meter.CreateCounter<long>("callcoach.speech.guard.trips", "{decode}", "Decodes that a guard doubted.");
        _words = meter.CreateCounter<long>("callcoach.speech.words", "{word}", "Words of finals, and stable words that a final contradicted.");
        _partials = meter.CreateCounter<long>("callcoach.speech.partials", "{partial}", "Partials by what became of them.");
        _lost = meter.CreateCounter<long>("callcoach.speech.sound.lost", "ms", "Sound that never came.");
        _echoes = meter.CreateCounter<long>("callcoach.speech.echo.dropped", "{word}", "Words on the rep's track that were the prospect's voice.");
    }

    public void Decoded(RecognitionPurpose purpose, TimeSpan took) =>
        _decode.Record(took.TotalSeconds, new KeyValuePair<string, object?>("purpose", purpose.ToString()));

    public void GuardTripped(GuardTrip trip) => _guards.Add(1, new KeyValuePair<string, object?>("guard", trip.ToString()));

    public void FinalPublished(Track track, TimeSpan afterSpeechEnded, int words, int revised)
    {
        var side = new KeyValuePair<string, object?>("track", track.ToString());
        _final.Record(afterSpeechEnded.TotalSeconds, side);
        _words.Add(words, side, new KeyValuePair<string, object?>("kind", "final"));
        _words.Add(revised, side, new KeyValuePair<string, object?>("kind", "revised"));
    }

    public void PartialShown() => _partials.Add(1, new KeyValuePair<string, object?>("outcome", "shown"));

    public void PartialOverwritten() => _partials.Add(1, new KeyValuePair<string, object?>("outcome", "overwritten"));

    public void PartialCancelled() => _partials.Add(1, new KeyValuePair<string, object?>("outcome", "cancelled"));

    public void SoundLost(Track track, TimeSpan length) =>
        _lost.Add((long)length.TotalMilliseconds, new KeyValuePair<string, object?>("track", track.ToString()));

    public void EchoDropped(int words) => _echoes.Add(words);
}

using System.Runtime.CompilerServices;
using CallCoach.Audio;
using CallCoach.Speech.CrossTalk;
using CallCoach.Speech.Guards;
using CallCoach.Speech.Partials;
using CallCoach.Speech.Segments;
using CallCoach.Speech.Transcription;
using CallCoach.Speech.Vocabulary;
using CallCoach.Speech.Voice;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CallCoach.Speech;

/// <summary>
/// The frames of a call in, what is heard in them out. One instance serves any number of calls, which share the recogniser and
/// nothing else.
/// </summary>
public sealed class Transcriber
{
    private readonly ISpeechRecognizer _recognizer;
    private readonly Func<IVoiceModel> _voices;
    private readonly VoiceGateOptions _gate;
    private readonly SegmenterOptions _segments;
    private readonly PartialOptions _partials;
    private readonly GuardOptions _guards;
    private readonly CrossTalkOptions _crossTalk;
    private readonly VocabularyOptions _vocabulary;
    private readonly SpeechMetrics _metrics;
    private readonly ILogger<Transcriber> _log;

    internal Transcriber(
        ISpeechRecognizer recognizer,
        Func<IVoiceModel> voices,
        IOptions<VoiceGateOptions> gate,
        IOptions<SegmenterOptions> segments,
        IOptions<PartialOptions> partials,
        IOptions<GuardOptions> guards,
        IOptions<CrossTalkOptions> crossTalk,
        IOptions<VocabularyOptions> vocabulary,
        SpeechMetrics metrics,
        ILogger<Transcriber> log)
    {
        _recognizer = recognizer;
        _voices = voices;
        _gate = gate.Value;
        _segments = segments.Value;
        _partials = partials.Value;
        _guards = guards.Value;
        _crossTalk = crossTalk.Value;
        _vocabulary = vocabulary.Value;
        _metrics = metrics;
        _log = log;
    }

    /// <summary>
    /// Transcribes one call until its frames end. Frames of both tracks come in the order of their time and are disposed here.
    /// The time of the events never goes back.
    /// </summary>
    /// <exception cref="AudioException">The source broke; what was heard before has been published.</exception>
    public async IAsyncEnumerable<SpeechEvent> TranscribeAsync(
        IAsyncEnumerable<AudioFrame> frames,
        TranscriptionRequest request,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var ears = NewEars();
        var call = new CallParts(
            ears,
            new EchoDesk(_crossTalk, _metrics),
            _recognizer,
            _partials,
            _segments,
            _guards.QuietestSpeech,
            _vocabulary.PromptOf(request.Names),
            _vocabulary.CorrectorOf(request.Names),
            _metrics,
            _log);
        if (request.Mode == TranscriptionMode.Recorded)
        {
            await foreach (var heard in new RecordedTranscription(call, request.Partials ?? false).RunAsync(frames, cancellationToken))
                yield return heard;
            yield break;
        }

        using var live = new LiveTranscription(call, request.Partials ?? _partials.Enabled);
        await foreach (var heard in live.RunAsync(frames, cancellationToken))
            yield return heard;
    }

    private Ears NewEars()
    {
        var pool = new UtteranceSoundPool(Segmenter.Capacity(_segments));
        var echo = new EchoGate(_crossTalk);
        return new Ears(Listener(Track.Rep, echo), Listener(Track.Prospect, null), echo);

        TrackListener Listener(Track track, EchoGate? gate) =>
            new(track, _voices(), new Segmenter(track, _segments, _gate, pool), _gate, gate);
    }
}

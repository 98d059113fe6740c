using CallCoach.Audio;
using CallCoach.Speech.CrossTalk;
using CallCoach.Speech.Guards;
using CallCoach.Speech.Partials;
using CallCoach.Speech.Segments;
using CallCoach.Speech.Vocabulary;
using CallCoach.Speech.Voice;
using CallCoach.Testing.Speech;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace CallCoach.Speech.Tests.Transcription;

/// <summary>A scripted call through the transcriber, with scripted parts.</summary>
internal sealed class ScriptedCall(double seconds, params ScriptedLine[] lines)
{
    private readonly List<ScriptedVoiceModel> _voices = [];

    public ScriptedRecognizer Recognizer { get; } = new(lines);

    public IReadOnlyList<ScriptedVoiceModel> Voices => _voices;

    public Func<Track, TimeSpan, bool>? Lost { get; set; }

    public VocabularyOptions Names { get; } = new();

    public static ScriptedLine Rep(string text, double from, double to) => new(Track.Rep, text, from, to);

    public static ScriptedLine Prospect(string text, double from, double to) => new(Track.Prospect, text, from, to);

    public async Task<List<SpeechEvent>> RunAsync(TranscriptionMode mode, bool? partials = null)
    {
        var events = new List<SpeechEvent>();
        await foreach (var heard in Stream(new TranscriptionRequest(mode) { Partials = partials }))
            events.Add(heard);
        return events;
    }

    public IAsyncEnumerable<SpeechEvent> Stream(TranscriptionRequest request, IAsyncEnumerable<AudioFrame>? frames = null)
    {
        return Transcriber().TranscribeAsync(frames ?? Frames(), request, TestContext.Current.CancellationToken);
    }

    public IAsyncEnumerable<AudioFrame> Frames() =>
        ScriptedSound.Frames(lines, seconds, Lost, TestContext.Current.CancellationToken);

    private Transcriber Transcriber() => new(
        Recognizer,
        NewVoice,
        Options.Create(new VoiceGateOptions()),
        Options.Create(new SegmenterOptions()),
        Options.Create(new PartialOptions()),
        Options.Create(new GuardOptions()),
        Options.Create(new CrossTalkOptions()),
        Options.Create(Names),
        Meters.Speech(),
        NullLogger<Transcriber>.Instance);

    private ScriptedVoiceModel NewVoice()
    {
        _voices.Add(new ScriptedVoiceModel());
        return _voices[^1];
    }
}

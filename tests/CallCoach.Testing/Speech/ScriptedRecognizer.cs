using CallCoach.Audio;
using CallCoach.Speech;

namespace CallCoach.Testing.Speech;

/// <summary>
/// Hears in scripted sound what the script says: of a line that is heard in part, the words spoken so far. A decode can be
/// made to wait until the test lets it go on.
/// </summary>
public sealed class ScriptedRecognizer(IReadOnlyList<ScriptedLine> lines) : ISpeechRecognizer
{
    private readonly Lock _lock = new();
    private readonly List<RecognitionRequest> _requests = [];

    public RecognizerCapabilities Capabilities { get; } = new("Scripted", WordTimes: true, Vocabulary: true, TimeSpan.FromSeconds(15));

    /// <summary>Called before each answer; a test that wants a slow decode awaits something here.</summary>
    public Func<RecognitionRequest, CancellationToken, Task>? BeforeAnswer { get; set; }

    /// <summary>Changes what is heard, for a recogniser that errs.</summary>
    public Func<RecognitionRequest, Recognition, Recognition>? Mishear { get; set; }

    public IReadOnlyList<RecognitionRequest> Requests
    {
        get
        {
            lock (_lock)
                return [.. _requests];
        }
    }

    public async Task<Recognition> RecognizeAsync(RecognitionRequest request, CancellationToken cancellationToken)
    {
        lock (_lock)
            _requests.Add(request);
        if (BeforeAnswer is { } wait)
            await wait(request, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        var heard = Hear(request.Audio.Span);
        return Mishear is { } mishear ? mishear(request, heard) : heard;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private Recognition Hear(ReadOnlySpan<float> audio)
    {
        var words = new List<HeardWord>();
        for (var i = 0; i < audio.Length;)
        {
            var (line, length) = (ScriptedSound.LineOf(audio[i]), 1);
            while (i + length < audio.Length && audio[i + length] == audio[i])
                length++;
            if (line is { } number)
                words.AddRange(WordsOf(lines[number], i, length));
            i += length;
        }

        return words.Count == 0 ? Recognition.Nothing : new Recognition(words, 0.01f, -0.2f, words.Count);
    }

    // The words of a line are spoken evenly; a word is heard when all of it is.
    private static IEnumerable<HeardWord> WordsOf(ScriptedLine line, int start, int length)
    {
        var words = line.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var each = (line.To - line.From) * AudioFrame.SampleRate / words.Length;
        for (var i = 0; i < words.Length && (i + 1) * each <= length + AudioFrame.SampleCount; i++)
        {
            yield return new HeardWord(
                words[i], AudioFrame.TimeOf(start + (long)(i * each)), AudioFrame.TimeOf(start + (long)((i + 1) * each)), 0.9f);
        }
    }
}

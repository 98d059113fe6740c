using System.Buffers;
using System.Diagnostics;
using CallCoach.Audio;
using CallCoach.Speech.Guards;

namespace CallCoach.Speech.WhisperNet;

/// <summary>
/// Whisper.net behind the port: decodes, judges the result, and tries again where it looks invented. A partial is tried
/// once, a final up to three times, an import as often as Whisper itself would.
/// </summary>
internal sealed class WhisperNetRecognizer(
    WhisperPack pack, GuardOptions guards, RunDecode run, SpeechMetrics metrics, IDisposable? owned = null)
    : ISpeechRecognizer
{
    private const int Attempts = 3;
    private const int Shortest = AudioFrame.SampleRate;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    private readonly SemaphoreSlim _one = new(1, 1);

    public PackRemark? Remark { get; init; }

    public RecognizerCapabilities Capabilities =>
        new($"Whisper {pack.Id}", WordTimes: true, Vocabulary: true, Longest) { Pack = pack.Id, Remark = Remark };

    public async Task<Recognition> RecognizeAsync(RecognitionRequest request, CancellationToken cancellationToken)
    {
        var length = request.Audio.Length;
        if (AudioFrame.TimeOf(length) > Longest)
        {
            throw new ArgumentException(
                $"An utterance has at most {Longest.TotalSeconds} s, not {AudioFrame.TimeOf(length).TotalSeconds:0.0}.", nameof(request));
        }

        await _one.WaitAsync(cancellationToken);
        var padded = length < Shortest ? ArrayPool<float>.Shared.Rent(Shortest) : null;
        try
        {
            return await AttemptAsync(request, Pad(request.Audio, padded), cancellationToken);
        }
        finally
        {
            if (padded is not null)
                ArrayPool<float>.Shared.Return(padded);
            _one.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _one.WaitAsync();
        owned?.Dispose();
        _one.Dispose();
    }

    private async Task<Recognition> AttemptAsync(RecognitionRequest request, ReadOnlyMemory<float> sound, CancellationToken cancellationToken)
    {
        var prompt = DecodePrompt.Fit(request.Hesitations ? pack.Style : null, request.Vocabulary);
        for (var attempt = 0; ; attempt++)
        {
            var settings = DecodeSettings.For(sound.Length, attempt, prompt, request.Purpose, pack.TokensPerSecond);
            var began = Stopwatch.GetTimestamp();
            var decode = Babble.Cut(await run(sound, settings, cancellationToken), request.SpeechStart);
            metrics.Decoded(request.Purpose, Stopwatch.GetElapsedTime(began));

            var trip = DecodeGuards.Judge(decode, settings, guards);
            if (trip != GuardTrip.None)
                metrics.GuardTripped(trip);
            switch (DecodeGuards.After(trip))
            {
                case GuardAction.Accept:
                    return Heard(decode, request);
                case GuardAction.Drop:
                case GuardAction.Retry when request.Purpose == RecognitionPurpose.Partial:
                    return Recognition.Nothing with { NoSpeechProbability = decode.NoSpeechProbability };
                // A prompt makes a decode babble or break off now and then, and this is the cheaper try.
                case GuardAction.Retry when prompt is not null:
                case GuardAction.RetryWithoutPrompt:
                    prompt = null;
                    attempt--;
                    break;
                case GuardAction.Retry when attempt == Attempts - 1:
                    // Words nobody is sure of are still words; a loop is none.
                    return trip == GuardTrip.Unsure ? Heard(decode, request) : Recognition.Nothing;
            }
        }
    }

    private Recognition Heard(Decode decode, RecognitionRequest request)
    {
        var end = AudioFrame.TimeOf(request.Audio.Length);
        var words = Annotations.Remove(WordJoiner.Join(decode, pack.Timing, request.SpeechStart, end));
        return new Recognition(words, decode.NoSpeechProbability, decode.MeanLogProbability, decode.Tokens.Count);
    }

    private static ReadOnlyMemory<float> Pad(ReadOnlyMemory<float> audio, float[]? padded)
    {
        if (padded is null)
            return audio;
        audio.CopyTo(padded);
        padded.AsSpan(audio.Length, Shortest - audio.Length).Clear();
        return padded.AsMemory(0, Shortest);
    }
}

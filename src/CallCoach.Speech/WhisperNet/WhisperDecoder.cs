using CallCoach.Models;
using Whisper.net;
using Whisper.net.LibraryLoader;

namespace CallCoach.Speech.WhisperNet;

/// <summary>
/// The native decoder of one pack, loaded once. The settings stay inside what is known to be safe with word alignment: at
/// least 1 s and at most 15 s of sound, one segment, a token cap, a window longer than the sound, no flash attention.
/// Outside of it native assertions end the whole process.
/// </summary>
internal sealed class WhisperDecoder : IDisposable
{
    private const int RetryCandidates = 3;
    private const float LadderStep = 0.2f;

    private readonly WhisperPack _pack;
    private readonly SpeechOptions _options;
    private readonly WhisperFactory _factory;
    private readonly bool _align;

    /// <exception cref="SpeechException">The native library or the pack does not load.</exception>
    public WhisperDecoder(WhisperPack pack, SpeechOptions options)
    {
        NativeSettings.Make();
        _pack = pack;
        _options = options;
        _align = options.WordTimes == WordTimeSource.Dtw && pack.Heads != WhisperAlignmentHeadsPreset.None;
        _factory = Load();
    }

    /// <summary>The kind of native library that was loaded, such as Cpu or Cuda.</summary>
    public static string LoadedLibrary => $"{RuntimeOptions.LoadedLibrary}";

    public bool IsOnGpu => _options.UseGpu
        && RuntimeOptions.LoadedLibrary is not (null or RuntimeLibrary.Cpu or RuntimeLibrary.CpuNoAvx);

    /// <summary>Runs one decode on a thread of its own; cancelling stops it and waits until it has stopped.</summary>
    public async Task<Decode> RunAsync(ReadOnlyMemory<float> sound, DecodeSettings settings, CancellationToken cancellationToken)
    {
        try
        {
            // Disposing waits for the native thread, so the sound is not read any more once this method is left.
            await using var processor = Build(settings);
            var segments = new List<SegmentData>(1);
            await foreach (var segment in processor.ProcessAsync(sound, cancellationToken))
                segments.Add(segment);
            return segments.Count == 0 ? Decode.Nothing : Read(segments);
        }
        catch (WhisperProcessingException failure)
        {
            throw new SpeechException(
                $"The recogniser could not decode an utterance ({failure.Message}) The call goes on; if it happens again, run \"callcoach doctor\".",
                failure);
        }
    }

    public void Dispose() => _factory.Dispose();

    private WhisperFactory Load()
    {
        try
        {
            var factory = WhisperFactory.FromPath(_pack.Path, new WhisperFactoryOptions
            {
                UseGpu = _options.UseGpu,
                UseFlashAttention = false,
                UseDtwTimeStamps = _align,
                HeadsPreset = _align ? _pack.Heads : WhisperAlignmentHeadsPreset.None,
            });
            _ = factory.CreateBuilder();
            CheckLanguage();
            return factory;
        }
        catch (WhisperModelLoadException damage)
        {
            throw new ModelException(
                $"The pack {_pack.Path} is whole but is none that Whisper.net can load. Choose another with \"callcoach models use\".", damage);
        }
        catch (PlatformNotSupportedException processor)
        {
            throw new SpeechException(
                "This processor lacks AVX2, which the built-in recogniser needs: add the package Whisper.net.Runtime.NoAvx.", processor);
        }
        catch (Exception failure) when (failure is not (SpeechException or ModelException))
        {
            // Whisper.net reports a library that does not load as a plain Exception.
            throw new SpeechException(
                "The native library of Whisper does not load. On Debian and Ubuntu install libgomp1 (\"apt-get install libgomp1\"), "
                + $"on Windows the Visual C++ runtime; then run \"callcoach doctor\". The system says: {failure.Message}",
                failure);
        }
    }

    private void CheckLanguage()
    {
        var known = WhisperFactory.GetSupportedLanguages();
        if (!known.Contains(_pack.Language, StringComparer.Ordinal))
            throw new SpeechException($"The setting Speech:Language is \"{_pack.Language}\", which Whisper doesn't know. It knows: {string.Join(", ", known)}.");
    }

    private WhisperProcessor Build(DecodeSettings settings)
    {
        var builder = _factory.CreateBuilder()
            .WithLanguage(_pack.Language)
            .WithThreads(_options.Threads)
            .WithNoContext()
            .WithSingleSegment()
            .WithAudioContextSize(settings.Window)
            .WithMaxTokensPerSegment(settings.TokenCap)
            .WithTemperature(settings.Temperature)
            .WithTemperatureInc(settings.Ladder ? LadderStep : 0)
            .WithProbabilities();
        builder.WithGreedySamplingStrategy(greedy => greedy.WithBestOf(settings.Temperature > 0 || settings.Ladder ? RetryCandidates : 1));
        if (!_align)
            builder.WithTokenTimestamps();
        if (settings.Prompt is { } prompt)
            builder.WithPrompt(prompt);
        if (settings.GivesWay)
            builder.WithEncoderBeginHandler(_ => BeginBehind());
        return builder.Build();
    }

    // Called on the thread of the decode before it starts those that help it.
    private static bool BeginBehind()
    {
        DecodePriority.Lower();
        return true;
    }

    private Decode Read(List<SegmentData> segments)
    {
        var all = segments.SelectMany(segment => segment.Tokens);
        var text = all.Where(token => token.Id < _pack.FirstMark).Select(Read).ToList();
        return new Decode(
            string.Concat(segments.Select(segment => segment.Text)),
            text,
            segments.Sum(segment => segment.Tokens.Length),
            segments.Max(segment => segment.NoSpeechProbability));
    }

    // Whisper counts in hundredths of a second; an alignment of -1 means that there is none.
    private HeardToken Read(WhisperToken token)
    {
        var aligned = _align && token.DtwTimestamp >= 0;
        return new HeardToken(
            token.Id,
            token.Text ?? "",
            token.Probability,
            token.ProbabilityLog,
            TimeSpan.FromMilliseconds(10 * Math.Max(0, token.Start)),
            TimeSpan.FromMilliseconds(10 * (aligned ? token.DtwTimestamp : Math.Max(0, token.End))),
            aligned);
    }
}

using CallCoach.Audio;
using CallCoach.Measuring.Accuracy;
using CallCoach.Measuring.Material;
using CallCoach.Measuring.Text;

namespace CallCoach.Measuring.Speech;

/// <summary>Measures on single recordings, and on sounds without any speech.</summary>
internal sealed class ClipBench(SoundHearing hearing)
{
    private const int Seed = 7;

    public async Task<ClipResult> HearAsync(RecordedClip clip, CancellationToken cancellationToken)
    {
        var texts = await hearing.TextsAsync(FileAudioSource.Open(clip.File, ReplayPace.Fastest), cancellationToken);
        var errors = clip.DigitsOnly
            ? WordErrorRate.CountDigits(clip.Text!, string.Join(' ', texts))
            : WordErrorRate.CountPieces([clip.Text!], texts);
        return new ClipResult(clip, errors);
    }

    /// <summary>Words printed for a recording in which nobody speaks.</summary>
    public Task<QuietResult> QuietAsync(string wav, CancellationToken cancellationToken) =>
        QuietAsync(Path.GetFileName(wav), FileAudioSource.Open(wav, ReplayPace.Fastest), cancellationToken);

    /// <summary>Words printed for a computed sound, half of it on each track: the line of a track is tuned by what it carries.</summary>
    public async Task<QuietResult> QuietAsync(NoiseKind kind, TimeSpan length, CancellationToken cancellationToken)
    {
        var samples = new NoiseMaker(Seed).Make(kind, length / 2);
        var rep = await QuietAsync(kind.ToString(), new SampleSource(kind.ToString(), samples, Track.Rep), cancellationToken);
        var prospect = await QuietAsync(kind.ToString(), new SampleSource(kind.ToString(), samples, Track.Prospect), cancellationToken);
        return rep with { Length = rep.Length + prospect.Length, Words = rep.Words + prospect.Words };
    }

    private async Task<QuietResult> QuietAsync(string name, IAudioSource source, CancellationToken cancellationToken)
    {
        var length = source.Duration ?? TimeSpan.Zero;
        var texts = await hearing.TextsAsync(source, cancellationToken);
        return new QuietResult(name, length, texts.Sum(text => EnglishNormalizer.Words(text).Length));
    }
}

using CallCoach.Audio;
using CallCoach.Speech.Segments;
using CallCoach.Speech.Voice;

namespace CallCoach.Speech.Tests.Segments;

/// <summary>A segmenter fed with likelihoods; each sample of the sound is its own position, so that a cut can be checked.</summary>
internal sealed class SegmenterScript
{
    public const int Window = AudioFrame.SampleCount;

    private readonly float[] _window = new float[Window];

    public SegmenterScript(Track track = Track.Rep, SegmenterOptions? options = null, VoiceGateOptions? gate = null)
    {
        options ??= new SegmenterOptions();
        Segmenter = new Segmenter(track, options, gate ?? new VoiceGateOptions(), new UtteranceSoundPool(Segmenter.Capacity(options)));
    }

    public Segmenter Segmenter { get; }

    public long Position { get; set; }

    public List<Utterance> Looks { get; } = [];

    /// <summary>The samples of each look at the moment it was taken.</summary>
    public List<float[]> Sounds { get; } = [];

    public SegmenterScript Speech(int windows) => Feed(.9f, windows);

    public SegmenterScript Silence(int windows) => Feed(.01f, windows);

    public SegmenterScript Feed(float probability, int windows = 1)
    {
        for (var i = 0; i < windows; i++)
        {
            for (var j = 0; j < Window; j++)
                _window[j] = Position + j;
            Keep(Segmenter.Next(Position, _window, probability, level: .1f));
            Position += Window;
        }

        return this;
    }

    public SegmenterScript Break()
    {
        Keep(Segmenter.Break());
        return this;
    }

    private void Keep(ReadOnlySpan<Utterance> looks)
    {
        foreach (var look in looks)
        {
            Looks.Add(look);
            Sounds.Add(look.Samples.ToArray());
        }
    }
}

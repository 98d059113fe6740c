namespace CallCoach.Audio.Tests;

/// <summary>What came out of a source: the samples of each track at their places, and the frames in their order.</summary>
internal sealed class Heard
{
    private readonly List<float>[] _samples = [[], []];

    public List<(Track Track, long Start)> Frames { get; } = [];

    public ReadOnlySpan<float> Rep => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_samples[0]);

    public ReadOnlySpan<float> Prospect => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_samples[1]);

    public static async Task<Heard> AllOf(IAudioSource source)
    {
        var heard = new Heard();
        await foreach (var frame in source.ReadAsync(TestContext.Current.CancellationToken))
            heard.Take(frame);
        return heard;
    }

    public void Take(AudioFrame frame)
    {
        using (frame)
        {
            Frames.Add((frame.Track, frame.Start));
            _samples[(int)frame.Track].AddRange(frame.Samples);
        }
    }
}

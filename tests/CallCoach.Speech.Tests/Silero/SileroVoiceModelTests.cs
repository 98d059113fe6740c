using CallCoach.Models;
using CallCoach.Speech.Silero;

namespace CallCoach.Speech.Tests.Silero;

public sealed class SileroVoiceModelTests : IDisposable
{
    private readonly SileroSession _session = new(TestData.Models);

    [Fact]
    public void It_hears_speech_where_there_is_speech()
    {
        var probabilities = Listen(TestData.Clip("speech-16k-mono-s16.wav"));

        Assert.True(probabilities.Count(p => p > .5f) > probabilities.Count / 2);
        Assert.All(probabilities.Take(8), p => Assert.True(p < .3f));
    }

    [Theory]
    [InlineData("silence-30s.wav")]
    [InlineData("white-noise-30s.wav")]
    [InlineData("ringback-20s.wav")]
    [InlineData("hold-music-20s.wav")]
    [InlineData("keyboard-clicks-10s.wav")]
    public void It_hears_almost_none_in_what_is_no_speech(string clip)
    {
        var probabilities = Listen(TestData.Clip(clip));

        Assert.True(probabilities.Count(p => p > .5f) <= probabilities.Count / 50);
    }

    [Fact]
    public void After_a_reset_it_answers_as_at_the_start()
    {
        using var model = _session.CreateModel();
        var clip = TestData.Clip("speech-16k-mono-s16.wav");
        var first = Listen(model, clip);

        model.Reset();

        Assert.Equal(first, Listen(model, clip));
    }

    [Fact]
    public void Two_models_of_one_session_do_not_hear_each_other()
    {
        using var rep = _session.CreateModel();
        using var prospect = _session.CreateModel();
        var clip = TestData.Clip("speech-16k-mono-s16.wav");
        var noise = TestData.Clip("white-noise-30s.wav");

        var together = new List<float>();
        for (var i = 0; i + 512 <= clip.Length; i += 512)
        {
            together.Add(rep.SpeechProbability(clip.AsSpan(i, 512)));
            prospect.SpeechProbability(noise.AsSpan(i, 512));
        }

        Assert.Equal(Listen(clip), together);
    }

    [Fact]
    public void A_window_of_another_length_is_refused()
    {
        using var model = _session.CreateModel();

        Assert.Throws<ArgumentException>(() => model.SpeechProbability(new float[256]));
    }

    [Fact]
    public void Another_graph_is_refused_by_its_names()
    {
        var folder = Directory.CreateTempSubdirectory("callcoach-silero-").FullName;
        var coach = TestData.Models.Verified("coach-mini", "coach.onnx");
        var promised = TestData.Models.Manifest("coach-mini").Files.Single(file => file.Name is "coach.onnx");
        Directory.CreateDirectory(Path.Combine(folder, SileroSession.Model));
        File.Copy(coach, Path.Combine(folder, SileroSession.Model, SileroSession.File));
        File.WriteAllText(
            Path.Combine(folder, SileroSession.Model, "manifest.json"),
            $$"""{"name":"s","licence":"MIT","files":[{"name":"{{SileroSession.File}}","bytes":{{promised.Bytes}},"sha256":"{{promised.Sha256}}"}]}""");

        var error = Assert.Throws<SpeechException>(() => new SileroSession(ModelFiles.In(folder)));

        Assert.Contains("must have input, state, sr, output, stateN", error.Message, StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Nothing_is_allocated_for_a_window()
    {
        using var model = _session.CreateModel();
        var window = new float[512];
        for (var i = 0; i < 10; i++)
            model.SpeechProbability(window);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 10; i++)
            model.SpeechProbability(window);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    public void Dispose() => _session.Dispose();

    private List<float> Listen(float[] clip)
    {
        using var model = _session.CreateModel();
        return Listen(model, clip);
    }

    private static List<float> Listen(SileroVoiceModel model, float[] clip)
    {
        var probabilities = new List<float>();
        for (var i = 0; i + 512 <= clip.Length; i += 512)
            probabilities.Add(model.SpeechProbability(clip.AsSpan(i, 512)));
        return probabilities;
    }
}

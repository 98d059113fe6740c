using CallCoach.Testing;
using NAudio.Wave;

namespace CallCoach.Audio.Tests;

public sealed class PulseCaptureTests(PulseDaemon daemon) : IClassFixture<PulseDaemon>
{
    private const int Second = AudioFrame.SampleRate;

    // The machine that runs the tests may be busy; a sound that has not come by then will not come.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public void The_devices_of_the_server_are_listed()
    {
        SkipWithoutServer();
        var devices = AudioDevices.List(Options());

        Assert.Contains(new AudioDevice("microphone", "Microphone", devices[0].IsDefault, AudioDeviceKind.Microphone), devices);
        Assert.Contains(devices, device => device is { Id: "headset", Name: "Headset", Kind: AudioDeviceKind.Output });
        Assert.Single(devices, device => device is { Kind: AudioDeviceKind.Output, IsDefault: true });
        Assert.DoesNotContain(devices, device => device.Id.EndsWith(".monitor", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_call_through_a_microphone_and_a_headset_is_heard_on_both_tracks()
    {
        SkipWithoutServer();
        using var folder = new TemporaryFolder();
        var rep = folder.WriteWav("rep.wav", 48_000, Signal.Tone(600, TimeSpan.FromSeconds(3), 48_000));
        var prospect = folder.WriteWav("prospect.wav", 44_100, Signal.Tone(1_000, TimeSpan.FromSeconds(3), 44_100));
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);

        var options = Options();
        options.RepDevice = "microphone";
        options.ProspectDevice = "headset";
        await using var source = DeviceAudioSource.Open(options);
        var heard = new Heard();
        var playing = Task.CompletedTask;
        await foreach (var frame in source.ReadAsync(patience.Token))
        {
            // Recording has begun for sure once the first frame is there.
            if (heard.Frames.Count == 0)
                playing = Task.WhenAll(daemon.PlayAsync(rep, "mouth", patience.Token), daemon.PlayAsync(prospect, "headset", patience.Token));
            heard.Take(frame);
            if (BestSecond(heard.Rep, 600) > 0.4 && BestSecond(heard.Prospect, 1_000) > 0.4)
                source.Stop();
        }

        await playing;
        Assert.True(BestSecond(heard.Rep, 600) > 0.4);
        Assert.True(BestSecond(heard.Prospect, 1_000) > 0.4);
        Assert.True(BestSecond(heard.Rep, 1_000) < 0.01, "the prospect leaked into the rep's track");
        Assert.True(BestSecond(heard.Prospect, 600) < 0.01, "the rep leaked into the prospect's track");
        AssertNoGap(heard, Track.Rep);
        AssertNoGap(heard, Track.Prospect);
    }

    [Fact]
    public async Task A_sentence_played_to_the_headset_is_recorded_as_it_was()
    {
        SkipWithoutServer();
        var sentence = MonoClip.Read(Clips.Path("speech-16k-mono-s16.wav"));
        using var recorder = new PulseRecorder(
            daemon.Address, "headset.monitor", AudioDeviceKind.Output, 44_100, TimeSpan.FromMilliseconds(20));
        var converter = new MonoConverter(recorder.WaveFormat);
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        recorder.DataAvailable += (_, sound) =>
        {
            lock (converter)
                converter.Push(sound.BufferSpan);
            begun.TrySetResult();
        };
        recorder.StartRecording();
        await begun.Task.WaitAsync(Patience, TestContext.Current.CancellationToken);
        await daemon.PlayAsync(Clips.Path("speech-16k-mono-s16.wav"), "headset", TestContext.Current.CancellationToken);
        recorder.Dispose();

        float[] heard;
        lock (converter)
        {
            heard = new float[converter.Available];
            converter.Read(heard);
        }

        Assert.InRange(BestLikeness(sentence, heard), 0.95, 1.001);
    }

    [Fact]
    public void A_source_that_is_not_there_is_refused_with_a_reason()
    {
        SkipWithoutServer();
        using var recorder = new PulseRecorder(
            daemon.Address, "no-such-source", AudioDeviceKind.Microphone, 48_000, TimeSpan.FromMilliseconds(20));
        var error = Assert.Throws<AudioException>(recorder.StartRecording);
        Assert.Contains("microphone can't be recorded (No such entity)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_program_alone_is_recorded_on_Windows_only()
    {
        SkipWithoutServer();
        var options = Options();
        options.ProspectProcess = "softphone";
        await using var source = DeviceAudioSource.Open(options);
        var error = await Assert.ThrowsAsync<AudioException>(() => Heard.AllOf(source));
        Assert.Contains("on Windows only", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_server_the_error_says_how_to_start_one()
    {
        Assert.SkipUnless(daemon.WhyNot is null, daemon.WhyNot ?? "");
        var error = Assert.Throws<AudioException>(() => AudioDevices.List(
            new CaptureOptions { PulseServer = "unix:/nowhere/native" }));
        Assert.Contains("The sound server unix:/nowhere/native does not answer", error.Message, StringComparison.Ordinal);
        Assert.Contains("systemctl --user start pipewire-pulse", error.Message, StringComparison.Ordinal);
    }

    private void SkipWithoutServer() => Assert.SkipUnless(daemon.WhyNot is null, daemon.WhyNot ?? "");

    private CaptureOptions Options() => new() { Platform = "linux", PulseServer = daemon.Address };

    private static double BestSecond(ReadOnlySpan<float> samples, double hertz)
    {
        var best = 0d;
        for (var at = 0; at + Second <= samples.Length; at += Second / 4)
            best = Math.Max(best, Signal.AmplitudeOf(samples.Slice(at, Second), hertz));
        return best;
    }

    private static void AssertNoGap(Heard heard, Track track)
    {
        var starts = heard.Frames.Where(frame => frame.Track == track).Select(frame => frame.Start).ToList();
        Assert.All(starts.Zip(starts.Skip(1)), pair => Assert.Equal(pair.First + AudioFrame.SampleCount, pair.Second));
    }

    // The sentence starts somewhere in what was heard: its loudness curve finds the place roughly, the wave exactly.
    private static double BestLikeness(float[] sentence, float[] heard)
    {
        const int Block = 320;
        var curve = Loudness(sentence, Block);
        var whole = Loudness([.. heard, .. new float[sentence.Length]], Block);
        var roughly = Block * Best(whole.Length - curve.Length, lag => Signal.Correlation(curve, whole.AsSpan(lag, curve.Length)));

        var middle = sentence.AsSpan(2 * Second, Second / 2).ToArray();
        var from = roughly + (2 * Second) - (2 * Block);
        var fine = Best(4 * Block, lag => Signal.Correlation(middle, heard.AsSpan(from + lag, middle.Length)));
        var at = roughly - (2 * Block) + fine;
        var length = Math.Min(sentence.Length, heard.Length - at);
        Assert.InRange(length, 5 * Second, sentence.Length);
        return Signal.Correlation(sentence.AsSpan(0, length), heard.AsSpan(at, length));
    }

    private static int Best(int count, Func<int, double> likeness) =>
        Enumerable.Range(0, count).MaxBy(likeness);

    private static float[] Loudness(float[] samples, int block) => [.. samples.Chunk(block).Select(chunk => (float)Signal.Rms(chunk))];
}

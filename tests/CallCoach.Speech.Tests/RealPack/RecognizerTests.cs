using CallCoach.Models;
using CallCoach.Speech.SelfTest;

namespace CallCoach.Speech.Tests.RealPack;

public sealed class RecognizerTests(PackInTheBox pack)
{
    [Fact]
    public async Task The_known_sentence_is_heard_word_by_word()
    {
        var sound = TestData.Clip("speech-16k-mono-s16.wav");

        var heard = await Recognize(sound);

        Assert.True(KnownSentence.IsHeardIn(heard.Text));
        Assert.InRange(heard.Words[0].Start.TotalSeconds, 0, .6);
        Assert.InRange(heard.Words[^1].End.TotalSeconds, 5.8, 6.6);
        Assert.All(heard.Words, word => Assert.InRange(word.Confidence, .05f, 1));
        Assert.InRange(heard.NoSpeechProbability, 0, .5f);
    }

    [Fact]
    public async Task A_speech_of_eleven_seconds_is_heard()
    {
        var heard = await Recognize(TestData.Clip("read-jfk.wav"));

        Assert.Contains("ask not what your country can do for you", Plain(heard), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_decode_stops_and_the_next_one_works()
    {
        using var cancel = new CancellationTokenSource();
        var request = new RecognitionRequest(TestData.Clip("read-jfk.wav"), RecognitionPurpose.Partial);

        var decode = pack.Recognizer.RecognizeAsync(request, cancel.Token);
        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => decode);
        Assert.NotEmpty((await Recognize(TestData.Clip("speech-16k-mono-s16.wav"))).Words);
    }

    [Fact]
    public async Task Scraps_of_sound_of_any_length_are_survived()
    {
        var speech = TestData.Clip("read-jfk.wav");
        var noise = TestData.Clip("white-noise-30s.wav");
        foreach (var length in new[] { 0, 1, 160, 2_559, 16_000, 16_001, 239_999 })
        {
            await Recognize(noise[..length]);
            await Recognize(speech[..Math.Min(length, speech.Length)]);
        }
    }

    [Fact]
    public async Task Words_have_times_without_alignment_too()
    {
        await using var services = PackInTheBox.Services(("Speech:WordTimes", "Tokens"));
        var recognizer = (ISpeechRecognizer)services.GetService(typeof(ISpeechRecognizer))!;
        var request = new RecognitionRequest(TestData.Clip("speech-16k-mono-s16.wav"), RecognitionPurpose.Final);

        var words = (await recognizer.RecognizeAsync(request, TestContext.Current.CancellationToken)).Words;

        Assert.All(words.Zip(words.Skip(1)), pair => Assert.True(pair.First.Start <= pair.Second.Start));
        Assert.InRange(words[^1].End.TotalSeconds, 5.5, 6.7);
    }

    [Fact]
    public async Task The_self_test_finds_speech_in_order_and_says_how_quick_it_is()
    {
        var result = await pack.Get<SpeechSelfTest>().RunAsync(pack: null, TestContext.Current.CancellationToken);

        Assert.True(result.TextIsRight);
        Assert.True(result.VoiceIsRight);
        Assert.True(result.Phrase > TimeSpan.Zero && result.Load > TimeSpan.Zero);
        Assert.Equal("tiny.en-q8_0", result.Pack);
    }

    [Fact]
    public async Task An_unknown_pack_falls_back_to_the_one_in_the_box()
    {
        await using var services = PackInTheBox.Services(("Speech:Pack", "colossal"));

        var recognizer = (ISpeechRecognizer)services.GetService(typeof(ISpeechRecognizer))!;

        Assert.Equal("tiny.en-q8_0", recognizer.Capabilities.Pack);
        Assert.True(recognizer.Capabilities.Remark!.IsFallback);
        Assert.Contains("There is no pack \"colossal\"", recognizer.Capabilities.Remark.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_pack_gives_way_to_another_one_that_is_whole()
    {
        var added = Directory.CreateTempSubdirectory("callcoach-broken-").FullName;
        try
        {
            var folder = Directory.CreateDirectory(Path.Combine(added, "whisper")).FullName;
            await File.WriteAllTextAsync(
                Path.Combine(folder, "manifest.json"),
                """
                { "name": "whisper", "licence": "MIT", "files": [ { "name": "torn.bin", "bytes": 9, "sha256": "00" } ],
                  "packs": [ { "id": "torn", "file": "torn.bin", "languages": "en" } ] }
                """,
                TestContext.Current.CancellationToken);
            await using var services = PackInTheBox.Services(("Speech:Pack", "torn"), ("Models:Added", added));

            var capabilities = ((ISpeechRecognizer)services.GetService(typeof(ISpeechRecognizer))!).Capabilities;

            Assert.Equal("tiny.en-q8_0", capabilities.Pack);
            Assert.Contains("torn.bin is missing", capabilities.Remark!.Text, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(added, recursive: true);
        }
    }

    [Fact]
    public async Task Left_to_a_test_a_pack_is_chosen_and_it_is_said_why()
    {
        await using var services = PackInTheBox.Services(("Speech:Pack", "auto"));

        var capabilities = ((ISpeechRecognizer)services.GetService(typeof(ISpeechRecognizer))!).Capabilities;

        Assert.Equal("tiny.en-q8_0", capabilities.Pack);
        Assert.Contains("chosen by a test", capabilities.Remark!.Text, StringComparison.Ordinal);
        Assert.False(capabilities.Remark.IsFallback);
    }

    [Fact]
    public async Task A_language_that_no_pack_here_knows_is_told_with_what_to_do()
    {
        await using var services = PackInTheBox.Services(("Speech:Language", "de"));

        var error = Assert.Throws<ModelException>(() => services.GetService(typeof(ISpeechRecognizer)));

        Assert.Contains("knows English only", error.Message, StringComparison.Ordinal);
        Assert.Contains("callcoach models pull base-q8_0", error.Message, StringComparison.Ordinal);
    }

    private static string Plain(Recognition heard) => string.Join(' ', WordForm.All(heard.Text));

    private Task<Recognition> Recognize(float[] sound) => pack.Recognizer.RecognizeAsync(
        new RecognitionRequest(sound, RecognitionPurpose.Final), TestContext.Current.CancellationToken);
}

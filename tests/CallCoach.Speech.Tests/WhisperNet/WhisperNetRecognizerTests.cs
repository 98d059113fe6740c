using CallCoach.Speech.Guards;
using CallCoach.Speech.WhisperNet;
using Whisper.net;

namespace CallCoach.Speech.Tests.WhisperNet;

public sealed class WhisperNetRecognizerTests
{
    private const string Sentence = "Would Thursday work?";

    private readonly List<DecodeSettings> _runs = [];
    private readonly List<int> _lengths = [];

    [Fact]
    public async Task A_sure_decode_is_taken_at_once()
    {
        var heard = await Recognize(RecognitionPurpose.Final, Decodes.Of(Sentence));

        Assert.Equal(Sentence, heard.Text);
        Assert.Single(_runs);
    }

    [Fact]
    public async Task A_doubtful_final_is_tried_with_the_full_window_and_then_at_a_higher_temperature()
    {
        var loop = Decodes.Of(string.Join(' ', Enumerable.Repeat("again and again", 20)));

        var heard = await Recognize(RecognitionPurpose.Final, loop, loop, Decodes.Of(Sentence));

        Assert.Equal(Sentence, heard.Text);
        Assert.Equal([(384, 0), (1500, 0), (1500, .4f)], _runs.Select(run => (run.Window, run.Temperature)));
    }

    [Fact]
    public async Task A_loop_to_the_last_is_no_text()
    {
        var loop = Decodes.Of(string.Join(' ', Enumerable.Repeat("again and again", 20)));

        Assert.Empty((await Recognize(RecognitionPurpose.Final, loop, loop, loop)).Words);
    }

    [Fact]
    public async Task Words_that_stay_unsure_are_still_words()
    {
        var unsure = Decodes.Of(Sentence, logProbability: -1.5f);

        var heard = await Recognize(RecognitionPurpose.Final, unsure, unsure, unsure);

        Assert.Equal(Sentence, heard.Text);
        Assert.Equal(-1.5f, heard.MeanLogProbability, tolerance: .001f);
    }

    [Fact]
    public async Task A_doubtful_partial_is_not_tried_again()
    {
        var heard = await Recognize(RecognitionPurpose.Partial, Decodes.Of(Sentence, logProbability: -1.5f));

        Assert.Empty(heard.Words);
        Assert.Single(_runs);
    }

    [Fact]
    public async Task An_echo_of_the_vocabulary_is_decoded_without_it()
    {
        var heard = await Recognize(
            RecognitionPurpose.Final, "Dana Whitfield, Harborpay", Decodes.Of("Dana Whitfield", logProbability: -.9f), Decodes.Of(Sentence));

        Assert.Equal(Sentence, heard.Text);
        Assert.Equal([true, false], _runs.Select(run => run.Prompt is not null));
        Assert.All(_runs, run => Assert.Equal(384, run.Window));
    }

    [Fact]
    public async Task A_doubtful_decode_with_a_prompt_is_tried_without_it_first()
    {
        var unsure = Decodes.Of(Sentence, logProbability: -1.5f);

        await Recognize(RecognitionPurpose.Final, "Dana", unsure, unsure, unsure, unsure);

        Assert.Equal([384, 384, 1500, 1500], _runs.Select(run => run.Window));
        Assert.Equal([true, false, false, false], _runs.Select(run => run.Prompt is not null));
    }

    [Fact]
    public async Task What_is_said_over_again_in_no_time_is_cut_without_another_try()
    {
        var heard = Decodes.Of("Good for him.");
        var again = heard.Tokens.Select(token => token with { End = heard.Tokens[^1].End });
        var babble = new Decode(" Good for him. Good for him.", [.. heard.Tokens, .. again], Produced: 40, .01f);

        var recognition = await Recognize(RecognitionPurpose.Final, babble);

        Assert.Equal("Good for him.", recognition.Text);
        Assert.Single(_runs);
    }

    [Fact]
    public async Task Only_an_import_climbs_the_ladder_of_temperatures()
    {
        await Recognize(RecognitionPurpose.Final, Decodes.Of(Sentence));
        await Recognize(RecognitionPurpose.Import, Decodes.Of(Sentence));

        Assert.Equal([false, true], _runs.Select(run => run.Ladder));
    }

    [Fact]
    public async Task Short_sound_is_padded_to_a_second()
    {
        await using var recognizer = Recognizer(Decodes.Of("Yes."));

        await recognizer.RecognizeAsync(
            new RecognitionRequest(new float[100], RecognitionPurpose.Final), TestContext.Current.CancellationToken);

        Assert.Equal([16_000], _lengths);
    }

    [Fact]
    public async Task More_than_fifteen_seconds_are_refused()
    {
        await using var recognizer = Recognizer();
        var request = new RecognitionRequest(new float[15 * 16_000 + 1], RecognitionPurpose.Final);

        await Assert.ThrowsAsync<ArgumentException>(() => recognizer.RecognizeAsync(request, TestContext.Current.CancellationToken));
    }

    private Task<Recognition> Recognize(RecognitionPurpose purpose, params Decode[] decodes) => Recognize(purpose, null, decodes);

    private async Task<Recognition> Recognize(RecognitionPurpose purpose, string? vocabulary, params Decode[] decodes)
    {
        await using var recognizer = Recognizer(decodes);
        var request = new RecognitionRequest(new float[3 * 16_000], purpose) { Vocabulary = vocabulary };
        return await recognizer.RecognizeAsync(request, TestContext.Current.CancellationToken);
    }

    private WhisperNetRecognizer Recognizer(params Decode[] decodes)
    {
        var next = new Queue<Decode>(decodes);
        var pack = new WhisperPack("tiny.en-q8_0", "", Multilingual: false, WhisperAlignmentHeadsPreset.TinyEn, WordTiming.Of("TinyEn"));
        return new WhisperNetRecognizer(pack, new GuardOptions(), Run, Meters.Speech());

        Task<Decode> Run(ReadOnlyMemory<float> sound, DecodeSettings settings, CancellationToken cancellationToken)
        {
            _runs.Add(settings);
            _lengths.Add(sound.Length);
            return Task.FromResult(next.Dequeue());
        }
    }
}

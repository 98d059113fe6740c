using CallCoach.Speech.Guards;
using CallCoach.Speech.WhisperNet;

namespace CallCoach.Speech.Tests.Guards;

public sealed class DecodeGuardsTests
{
    private const string Sentence = "Would Thursday at half past two be a better time to call?";

    [Fact]
    public void A_sure_sentence_passes() => Assert.Equal(GuardTrip.None, Judge(Decodes.Of(Sentence)));

    [Fact]
    public void No_text_passes_as_no_text() => Assert.Equal(GuardTrip.None, Judge(Decode.Nothing));

    [Fact]
    public void Unsure_words_where_nobody_spoke_are_dropped()
    {
        Assert.Equal(GuardTrip.Silence, Judge(Decodes.Of(Sentence, logProbability: -1.2f, noSpeech: .7f)));
        Assert.Equal(GuardAction.Drop, DecodeGuards.After(GuardTrip.Silence));
    }

    [Fact]
    public void Unsure_words_are_tried_again()
    {
        Assert.Equal(GuardTrip.Unsure, Judge(Decodes.Of(Sentence, logProbability: -1.2f)));
        Assert.Equal(GuardAction.Retry, DecodeGuards.After(GuardTrip.Unsure));
    }

    [Fact]
    public void A_loop_is_told_by_how_well_it_compresses()
    {
        var loop = string.Join(' ', Enumerable.Repeat("we can do that for you", 12));

        Assert.Equal(GuardTrip.Loop, Judge(Decodes.Of(loop)));
    }

    [Theory]
    [InlineData("Thursday I guess, after three once the trucks are back. After three once the trucks are back.", true)]
    [InlineData("No thank you. No thank you.", false)]
    [InlineData("After three once the trucks are back. And after three once the loaders are back.", false)]
    public void An_end_heard_twice_is_heard_again_in_the_full_window(string text, bool twice)
    {
        Assert.Equal(twice ? GuardTrip.EndRepeated : GuardTrip.None, Judge(Decodes.Of(text)));
        Assert.Equal(GuardTrip.None, Judge(Decodes.Of(text), window: DecodeSettings.FullWindow));
        Assert.Equal(GuardAction.Retry, DecodeGuards.After(GuardTrip.EndRepeated));
    }

    [Fact]
    public void More_tokens_than_anybody_can_speak_are_a_loop_too()
    {
        Assert.Equal(GuardTrip.TokenCap, Judge(Decodes.Of(Sentence, produced: 22), tokenCap: 20));
    }

    [Fact]
    public void One_word_over_and_over_is_nothing()
    {
        Assert.Equal(GuardTrip.Repeat, Judge(Decodes.Of("you you you")));
        Assert.Equal(GuardTrip.None, Judge(Decodes.Of("no no")));
        Assert.Equal(GuardTrip.None, Judge(Decodes.Of("No, no, no.")));
    }

    [Fact]
    public void A_phrase_it_invents_is_dropped_only_where_it_doubts_that_anybody_spoke()
    {
        Assert.Equal(GuardTrip.Phantom, Judge(Decodes.Of("Thank you.", noSpeech: .2f)));
        Assert.Equal(GuardTrip.None, Judge(Decodes.Of("Thank you.", noSpeech: .01f)));
        Assert.Equal(GuardTrip.None, Judge(Decodes.Of("Thank you, Dana.", noSpeech: .2f)));
    }

    [Fact]
    public void A_run_of_the_vocabulary_that_it_is_not_sure_of_is_an_echo()
    {
        const string Vocabulary = "Harborpay, Dana Whitfield, Brightloop.";

        Assert.Equal(GuardTrip.VocabularyEcho, Judge(Decodes.Of("Dana Whitfield.", logProbability: -.8f), Vocabulary));
        Assert.Equal(GuardTrip.None, Judge(Decodes.Of("Dana Whitfield.", logProbability: -.1f), Vocabulary));
        Assert.Equal(GuardTrip.None, Judge(Decodes.Of("This is Dana Whitfield.", logProbability: -.8f), Vocabulary));
        Assert.Equal(GuardAction.RetryWithoutPrompt, DecodeGuards.After(GuardTrip.VocabularyEcho));
    }

    [Theory]
    [InlineData("I completely understand, and I don't want to take more of your time today.")]
    [InlineData("No, no, no, that's fine. That's fine, really, it's fine.")]
    [InlineData("Yeah.")]
    public void What_people_say_does_not_compress_like_a_loop(string text)
    {
        Assert.True(DecodeGuards.CompressionOf(text) < 2);
    }

    private static GuardTrip Judge(Decode decode, string? prompt = null, int tokenCap = 200, int window = 500) =>
        DecodeGuards.Judge(decode, new DecodeSettings(window, tokenCap, 0, prompt, Ladder: false), new GuardOptions());
}

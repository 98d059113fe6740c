namespace CallCoach.Speech.Tests.Transcription;

public sealed class NamesTests
{
    [Theory]
    [InlineData(TranscriptionMode.Live)]
    [InlineData(TranscriptionMode.Recorded)]
    public async Task A_final_has_the_names_of_the_call_and_of_the_settings_as_they_are_written(TranscriptionMode mode)
    {
        var call = new ScriptedCall(6, ScriptedCall.Rep("Calum from Harblepay here", 1, 3));
        call.Names.Names = "Harborpay";

        var words = await FinalWordsAsync(call, mode, "Callum");

        Assert.Equal("Callum from Harborpay here", string.Join(' ', words.Select(word => word.Text)));
        Assert.Equal(["Calum", null, "Harblepay", null], words.Select(word => word.Heard));
    }

    [Fact]
    public async Task Switched_off_the_words_stay_as_they_were_heard()
    {
        var call = new ScriptedCall(6, ScriptedCall.Rep("Calum from Harblepay here", 1, 3));
        call.Names.Correct = false;

        var words = await FinalWordsAsync(call, TranscriptionMode.Recorded, "Callum");

        Assert.Equal("Calum", words[0].Text);
    }

    private static async Task<IReadOnlyList<HeardWord>> FinalWordsAsync(ScriptedCall call, TranscriptionMode mode, params string[] names)
    {
        var words = new List<HeardWord>();
        await foreach (var heard in call.Stream(new TranscriptionRequest(mode) { Names = names, Partials = false }))
        {
            if (heard is TextHeard { IsFinal: true } final)
                words.AddRange(final.Stable);
        }

        return words;
    }
}

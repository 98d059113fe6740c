using CallCoach.Coaching.Detectors;

namespace CallCoach.Coaching.Tests.Detectors;

public sealed class SpotTests
{
    [Theory]
    [InlineData(0.9f, 0.5f, 0.9f)]
    [InlineData(0.5f, 0.9f)]
    public void Of_few_words_the_worst_heard_counts(params float[] confidences) => Assert.Equal(0.5f, Heard(confidences));

    [Fact]
    public void One_doubtful_word_among_many_sure_ones_does_not_count() =>
        Assert.Equal(0.8f, Heard(0.9f, 0.9f, 0.5f, 0.9f, 0.8f, 0.9f));

    [Fact]
    public void Two_doubtful_words_among_six_do_count() => Assert.Equal(0.55f, Heard(0.9f, 0.55f, 0.5f, 0.9f, 0.8f, 0.9f));

    private static float Heard(params float[] confidences)
    {
        Word[] words = [.. confidences.Select((confidence, at) => new Word("word", TimeSpan.FromSeconds(at), TimeSpan.FromSeconds(at + 1), confidence))];
        var text = string.Join(' ', words.Select(word => word.Text));
        var utterance = new Utterance(1, Speaker.Rep, TimeSpan.Zero, TimeSpan.FromSeconds(words.Length), text, words, LanguageMarks.None);
        return Spot.Heard(utterance, 0, text.Length);
    }
}

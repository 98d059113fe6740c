using System.Text.Json;
using CallCoach.Audio;

namespace CallCoach.Speech.Tests.RealPack;

public sealed class TranscriberTests(PackInTheBox pack)
{
    [Theory]
    [InlineData("silence-30s.wav")]
    [InlineData("white-noise-30s.wav")]
    [InlineData("ringback-20s.wav")]
    [InlineData("hold-music-20s.wav")]
    [InlineData("keyboard-clicks-10s.wav")]
    [InlineData("dtmf-digits.wav")]
    public async Task What_is_no_speech_gives_no_words_on_either_track(string clip)
    {
        var sound = TestData.Clip(clip);

        Assert.All(await pack.FinalsAsync(sound, sound), final => Assert.Empty(final.Stable));
    }

    [Fact]
    public async Task The_beginning_of_a_call_is_heard_on_the_right_sides_at_the_right_times()
    {
        const int Samples = 13 * AudioFrame.SampleRate;
        var finals = await pack.FinalsAsync(
            TestData.Call("d01.wav", Track.Rep)[..Samples], TestData.Call("d01.wav", Track.Prospect)[..Samples]);

        var (rep, prospect) = (Of(Track.Rep), Of(Track.Prospect));
        Assert.Contains("how are you doing today", Plain(rep), StringComparison.Ordinal);
        Assert.Contains("fern hollow landscaping", Plain(prospect), StringComparison.Ordinal);
        Assert.DoesNotContain("landscaping", Plain(rep), StringComparison.Ordinal);
        var errors = StartErrors(rep, "rep").Concat(StartErrors(prospect, "prospect")).Order().ToList();
        Assert.True(errors.Count > 20);
        Assert.InRange(errors[errors.Count / 2], 0, .08);

        List<HeardWord> Of(Track track) => [.. finals.Where(final => final.Track == track).SelectMany(final => final.Stable)];
    }

    private static string Plain(List<HeardWord> words) => string.Join(' ', words.Select(word => WordForm.Of(word.Text)));

    private static IEnumerable<double> StartErrors(List<HeardWord> heard, string speaker)
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(TestData.Root, "samples", "calls", "d01.json")));
        var spoken = file.RootElement.GetProperty("turns").EnumerateArray()
            .Where(turn => string.Equals(turn.GetProperty("speaker").GetString(), speaker, StringComparison.Ordinal))
            .SelectMany(turn => turn.GetProperty("words").EnumerateArray())
            .Select(word => (Form: WordForm.Of(word.GetProperty("w").GetString()!), Start: word.GetProperty("start").GetDouble()))
            .ToList();
        foreach (var word in heard)
        {
            var near = spoken.Where(other => string.Equals(other.Form, WordForm.Of(word.Text), StringComparison.Ordinal))
                .Select(other => Math.Abs(other.Start - word.Start.TotalSeconds))
                .Where(error => error < 1)
                .ToList();
            if (near.Count > 0)
                yield return near.Min();
        }
    }
}

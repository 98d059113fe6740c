using CallCoach.Coaching;
using CallCoach.Contracts;
using CallCoach.Measuring.Road;
using CallCoach.Measuring.Tests.Speech;

namespace CallCoach.Measuring.Tests.Road;

public sealed class RoadScoreTests
{
    private static readonly CallCoach.Measuring.Material.SpokenCall s_call = Scripted.Call(
        Scripted.Turn(Speaker.Prospect, 1, "hello"), // ends at 1.3
        Scripted.Turn(Speaker.Rep, 2, "we can't do that")); // ends at 3.5

    [Fact]
    public void Captions_and_tips_count_from_the_end_of_speech_and_the_first_caption_from_the_first_word()
    {
        var score = RoadScore.Of(s_call,
        [
            At(1.9, new CaptionPayload("prospect", 1, "Hello.", "", true, 1.0, 1.4)),
            At(2.8, new CaptionPayload("rep", 1, "", "we can't", false, 2.0, 2.7)),
            At(4.0, new CaptionPayload("rep", 1, "We can't do that.", "", true, 2.0, 3.6)),
            At(4.0, new FindingPayload(1, "wording", "negative", "N1", "rep", 1, 3, 5, 2.4, 2.7, 2, 0.9, "", null)),
            At(4.2, new TipShownPayload(1, "coaching", "nudge", "negative", "Say what you can do.", null, null, 6)),
        ]);
        Assert.Equal([600, 500], score.Final.Select(delay => Math.Round(delay)));
        Assert.Equal(700, Assert.Single(score.Tips).Milliseconds, 6);
        Assert.Equal(600, score.FirstCaption, 6);
    }

    [Fact]
    public void A_tip_about_a_stretch_of_time_has_no_end_of_speech_to_count_from()
    {
        var score = RoadScore.Of(s_call,
        [
            At(50, new FindingPayload(1, "flow", "monologue", "monologue", "rep", null, 0, 0, 2, 50, 2, 1, "", null)),
            At(50, new TipShownPayload(1, "coaching", "nudge", "monologue", "Ask something.", null, null, 6)),
        ]);
        Assert.Empty(score.Tips);
        Assert.True(double.IsNaN(score.FirstCaption));
    }

    [Fact]
    public async Task What_comes_before_the_sound_began_is_not_counted_and_a_call_without_an_end_is_an_error()
    {
        var failure = await Assert.ThrowsAsync<MeasuringException>(() => RoadRun.PlayAsync(
            _ => Sights(), 1, TimeProvider.System, TestContext.Current.CancellationToken));
        Assert.Contains("hub", failure.Message, StringComparison.Ordinal);
    }

    private static RoadMoment At(double seconds, CallPayload payload) => new(TimeSpan.FromSeconds(seconds), payload);

    private static async IAsyncEnumerable<RoadSight> Sights()
    {
        await Task.CompletedTask;
        yield return new RoadSight(0, null);
        yield return new RoadSight(10, new CallMessage(1, "c", 1, 0, new SettingsPayload("balanced", false)));
    }
}

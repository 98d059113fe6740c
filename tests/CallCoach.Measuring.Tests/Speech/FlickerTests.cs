using CallCoach.Measuring.Speech;

namespace CallCoach.Measuring.Tests.Speech;

public sealed class FlickerTests
{
    [Fact]
    public void A_word_that_stays_on_is_counted_once()
    {
        var flicker = Of(
            Scripted.Partial(1, 0, "", "when would"),
            Scripted.Partial(2, 0, "when", "would be"),
            Scripted.Final(3, 0, "when would be"));
        Assert.Equal(new Flicker(3, 0), flicker);
    }

    [Fact]
    public void A_changed_word_and_a_vanished_word_flicker()
    {
        var flicker = Of(
            Scripted.Partial(1, 0, "", "when wood"),
            Scripted.Partial(2, 0, "when", "would be so"),
            Scripted.Final(3, 0, "when would be"));
        Assert.Equal(new Flicker(5, 2), flicker); // when, wood, would, be, so: "wood" changed, "so" vanished
    }

    [Fact]
    public void Interim_words_of_an_utterance_that_is_dropped_all_vanish() =>
        Assert.Equal(new Flicker(2, 2), Of(Scripted.Partial(1, 0, "", "thank you")));

    [Fact]
    public void Words_that_come_stable_at_once_were_never_interim() =>
        Assert.Equal(new Flicker(0, 0), Of(Scripted.Partial(1, 0, "when would", ""), Scripted.Final(2, 0, "when would be")));

    private static Flicker Of(params TimedEvent[] events) => Flicker.Of(UtteranceHistory.Collect(events)[0]);
}

using CallCoach.Coaching.Detectors.Scripted;

namespace CallCoach.Coaching.Tests.Detectors.Scripted;

public sealed class DeliveryMeterTests
{
    private const string Read =
        "our certified team watches the network around the clock and installs every update before small issues become large ones for the whole office";

    private const string Free =
        "so well I mean you know you just tell me what you think and I'll, I'll kind of go from there, that's like what we do";

    [Fact]
    public void Even_formal_sentences_sound_more_read_than_talk()
    {
        var read = Meter(Read, even: true);
        var free = Meter(Free, even: false);
        Assert.True(read > 0.5 && free < 0.1, $"read {read}, free {free}");
    }

    [Fact]
    public void Short_turns_tell_nothing() => Assert.Equal(0, Meter("yes that one", even: true));

    private static float Meter(string said, bool even)
    {
        var meter = new DeliveryMeter(DeliveryNorms.Everybody);
        var now = TimeSpan.Zero;
        for (var id = 1; id <= 8; id++)
        {
            var words = new List<Word>();
            foreach (var (word, i) in said.Split(' ').Select((word, i) => (word, i)))
            {
                var length = TimeSpan.FromMilliseconds(even ? 120 + (15 * word.Length) : 80 + (90 * (i % 5)));
                words.Add(new Word(word, now, now + length, 1));
                now += length + TimeSpan.FromMilliseconds(even ? 20 : i % 6 == 0 ? 350 : 10);
            }

            meter.Hear(new Utterance(id, Speaker.Rep, words[0].Start, now, said, words, LanguageMarks.None));
        }

        return meter.Score;
    }
}

using CallCoach.Testing.Wording;

namespace CallCoach.Coaching.Tests.Detectors.Wording;

public sealed class WordingOptionsTests
{
    [Fact]
    public void How_well_a_word_must_be_heard_can_be_set()
    {
        const string Said = "Unfortunately it ships in May.";
        Assert.Contains(Strict(0.4f).Rep(Said, confidence: 0.5f), finding => finding.Kind is "negative");
        Assert.DoesNotContain(Strict(0.8f).Rep(Said, confidence: 0.7f), finding => finding.Kind is "negative");

        static SpokenCall Strict(float heard) => new(detectors: WordingDetectors.Create(new CoachingOptions { Wording = { WordHeard = heard } }));
    }

    [Fact]
    public void How_long_a_no_counts_as_fresh_can_be_set()
    {
        Assert.True(Argues(noLasts: 60));
        Assert.False(Argues(noLasts: 5));

        static bool Argues(int noLasts)
        {
            var call = new SpokenCall(detectors: WordingDetectors.Create(new CoachingOptions { Wording = { NoLastsSeconds = noLasts } }));
            call.Prospect("No thanks, I'm not interested.");
            call.Rep("All right.");
            call.Prospect("Okay.");
            call.Rep("Well.");
            call.Prospect("Mm-hm.");
            return call.Rep("But you don't even know the price.", pause: 20).Any(finding => finding.Tip is { Tone: TipTone.Stop });
        }
    }
}

using CallCoach.Speech.Partials;
using CsCheck;

namespace CallCoach.Speech.Tests.Partials;

public sealed class StableTextTests
{
    private readonly StableText _text = new(TimeSpan.FromSeconds(.4));

    [Fact]
    public void The_first_hypothesis_is_interim()
    {
        Hear("would Thursday work");

        Assert.Empty(_text.Stable);
        Assert.Equal("would Thursday work", Interim);
    }

    [Fact]
    public void Words_heard_twice_are_stable()
    {
        Hear("would Thursday");
        Hear("would Thursday at half");

        Assert.Equal("would Thursday", Stable);
        Assert.Equal("at half", Interim);
    }

    [Fact]
    public void Words_near_the_end_of_the_sound_wait()
    {
        Hear("would Thursday work", soundEnd: 1);
        Hear("would Thursday work", soundEnd: 1);

        Assert.Equal("would Thursday", Stable);
    }

    [Fact]
    public void Words_that_are_sure_are_stable_at_once()
    {
        Hear("would Thursday work", soundEnd: 1, confidence: .9f);

        Assert.Equal("would Thursday", Stable);
        Assert.Equal("work", Interim);
    }

    [Fact]
    public void A_number_is_never_sure()
    {
        Hear("at three then", confidence: .9f);

        Assert.Equal("at", Stable);
        Assert.Equal("three then", Interim);
    }

    [Fact]
    public void Before_a_pause_all_words_are_whole()
    {
        Hear("would Thursday at three", soundEnd: 1.2);
        Hear("would Thursday at three", soundEnd: 1.3, paused: true);

        Assert.Equal("would Thursday at three", Stable);
    }

    [Fact]
    public void Where_two_hypotheses_part_nothing_becomes_stable()
    {
        Hear("would first day work");
        Hear("would Thursday work now");
        Hear("would Thursday work now please");

        Assert.Equal("would Thursday work now", Stable);
    }

    [Fact]
    public void Case_punctuation_and_the_spelling_of_numbers_are_no_difference()
    {
        Hear("okay, at two");
        Hear("Okay at 2 then");

        Assert.Equal("Okay at 2", Stable);
    }

    [Fact]
    public void A_number_waits_until_what_follows_is_heard()
    {
        Hear("at three", soundEnd: 1);
        Hear("at 3 fifteen", soundEnd: 1.5);
        Assert.Equal("at", Stable);

        Hear("at 3 fifteen then", soundEnd: 1.7);
        Assert.Equal("at 3", Stable);
    }

    [Fact]
    public void What_is_stable_stays_when_a_later_hypothesis_says_otherwise()
    {
        Hear("we make a crew calendar");
        Hear("we make a crew calendar");
        Hear("we may cough crew calendar for");
        Hear("we may cough crew calendar for landscapers");

        Assert.Equal("we make a crew calendar for", Stable);
        Assert.Equal("landscapers", Interim);
    }

    [Fact]
    public void A_final_that_says_otherwise_is_counted()
    {
        Hear("we make a crew calendar");
        Hear("we make a crew calendar");

        Assert.Equal(0, _text.ContradictedBy(Words("We make a crew calendar for landscapers.")));
        Assert.Equal(1, _text.ContradictedBy(Words("We make a true calendar.")));
        Assert.Equal(5, _text.ContradictedBy([]));
    }

    [Fact]
    public void Stable_text_only_grows_whatever_is_heard()
    {
        Gen.Int[0, 2].Select(i => "abc".Substring(i, 1)).Array[0, 8].Array[1, 12].Sample(hypotheses =>
        {
            var text = new StableText(TimeSpan.FromSeconds(.4));
            IReadOnlyList<HeardWord> before = [];
            foreach (var words in hypotheses)
            {
                text.Next(Words(string.Join(' ', words)), TimeSpan.FromSeconds(3));
                Assert.Equal(before, text.Stable.Take(before.Count));
                before = text.Stable;
            }
        });
    }

    private string Stable => string.Join(' ', _text.Stable.Select(word => word.Text));

    private string Interim => string.Join(' ', _text.Interim.Select(word => word.Text));

    private void Hear(string text, double soundEnd = 10, float confidence = .5f, bool paused = false) =>
        _text.Next(Words(text, confidence), TimeSpan.FromSeconds(soundEnd), paused);

    // A word each 300 ms.
    private static List<HeardWord> Words(string text, float confidence = .5f) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select((word, i) => new HeardWord(word, TimeSpan.FromSeconds(.3 * i), TimeSpan.FromSeconds(.3 * (i + 1)), confidence))];
}

using CallCoach.Coaching;
using CallCoach.Store;

namespace CallCoach.Web.Tests;

public sealed class MarkedTextTests
{
    [Fact]
    public void A_text_is_cut_at_its_words_and_marks_and_nothing_of_it_is_lost()
    {
        var said = Said("Hi, how are you doing today?");
        var mark = Mark(said.Text.IndexOf("how", StringComparison.Ordinal), "how are you doing today".Length);

        var pieces = MarkedText.Cut(said, [mark]);

        Assert.Equal(said.Text, string.Concat(pieces.Select(piece => piece.Text)));
        Assert.Equal("how are you doing today", string.Concat(pieces.Where(piece => piece.Mark == mark).Select(piece => piece.Text)));
        Assert.Equal([5, 5], pieces.Where(piece => piece.Text is "today" or "?").Select(piece => piece.Word));
        Assert.All(pieces.Where(piece => piece.Text == " "), piece => Assert.Null(piece.Word));
    }

    [Fact]
    public void Of_marks_that_overlap_the_weightier_stays_and_one_outside_is_left_out()
    {
        var said = Said("one two three");
        var (light, heavy, outside) = (Mark(0, 7, severity: 1), Mark(4, 9, severity: 2), Mark(10, 50, severity: 3));

        var pieces = MarkedText.Cut(said, [light, heavy, outside]);

        Assert.Equal([heavy], pieces.Select(piece => piece.Mark).OfType<ReviewMoment>().Distinct());
    }

    [Fact]
    public void Corrected_words_know_where_they_stood_as_heard()
    {
        var said = Said("in bloom today") with { Heard = "inbloom right today", Corrections = [new(0, "in bloom"), new(1, "")] };

        Assert.Equal([0, 0, 2], HeardPlaces.Of(said));
        Assert.Equal("inbloom", HeardPlaces.Heard(said, said.Corrections[0]));
    }

    private static ReviewUtterance Said(string text) => new(
        Speaker.Rep, 1, TimeSpan.Zero, TimeSpan.FromSeconds(9), text, null,
        [.. text.Split(' ').Select((word, i) => new Word(word, TimeSpan.FromSeconds(i), TimeSpan.FromSeconds(i + 1), 1))], []);

    private static ReviewMoment Mark(int start, int length, int severity = 1) => new(
        start, 1, FindingGroup.Wording, Kinds.Scripted, "x", TimeSpan.Zero, new Place(Speaker.Rep, 1, start, length, TimeSpan.Zero, TimeSpan.Zero), severity, 1, "", null, null);
}

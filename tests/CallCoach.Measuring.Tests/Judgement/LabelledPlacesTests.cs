using CallCoach.Measuring.Judgement;
using CallCoach.Measuring.Material;

namespace CallCoach.Measuring.Tests.Judgement;

public sealed class LabelledPlacesTests
{
    [Fact]
    public void A_stretch_is_found_at_word_boundaries()
    {
        var place = Assert.Single(LabelledPlaces.In("The umbrella, um, is here.", [Span("filler", "um")]));
        Assert.Equal((14, 16), (place.Start, place.End));
    }

    [Fact]
    public void The_same_words_marked_twice_are_two_places()
    {
        var places = LabelledPlaces.In("Um, we, um, wait: Um.", [Span("filler", "um"), Span("filler", "Um"), Span("filler", "Um")]);
        Assert.Equal([8, 0, 18], places.Select(place => place.Start));
    }

    [Fact]
    public void What_was_heard_instead_of_a_stretch_is_its_place()
    {
        const string Text = "Sadly our app doesn't work on older tablets.";
        const string Heard = "sadly are app does not work on older tablets";
        var place = Assert.Single(LabelledPlaces.InHeard(Text, Heard, [Span("negative", "our app doesn't work")]));
        Assert.Equal("are app does not work", Heard[(int)place.Start..(int)place.End]);
    }

    [Fact]
    public void A_stretch_that_was_not_heard_at_all_has_no_place() =>
        Assert.Empty(LabelledPlaces.InHeard("Um, hello there.", "hello there", [Span("filler", "Um")]));

    private static LabelledSpan Span(string kind, string text) => new() { Kind = kind, Text = text };
}

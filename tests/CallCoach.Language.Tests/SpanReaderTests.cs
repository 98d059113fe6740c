namespace CallCoach.Language.Tests;

public sealed class SpanReaderTests
{
    private static readonly SpanReader Reader = new([new LabelThreshold("hype", 0.5f), new LabelThreshold("filler", 0.9f)]);

    [Fact]
    public void A_gap_of_one_piece_is_bridged_and_a_wider_one_is_not()
    {
        var spans = Read(0.9f, 0.1f, 0.7f, 0.1f, 0.1f, 0.6f);
        Assert.Equal([(0, 5), (10, 1)], spans.Select(span => (span.Start, span.Length)));
        Assert.Equal(0.9f, spans[0].Probability);
    }

    [Fact]
    public void Of_what_misses_the_threshold_only_the_stretch_apart_is_told()
    {
        var spans = Read(0.9f, 0.3f, 0.1f, 0.1f, 0.3f, 0.1f);
        Assert.Equal([(0, true), (8, false)], spans.Select(span => (span.Start, span.Passed)));
    }

    [Fact]
    public void Pieces_without_characters_are_passed_over() =>
        Assert.Empty(Reader.Read([new Piece(1, 0, 0)], [1f, 1f]));

    private static List<CallCoach.Coaching.MarkedSpan> Read(params float[] hype)
    {
        var pieces = hype.Select((_, i) => new Piece(i, i * 2, (i * 2) + 1)).ToList();
        return [.. Reader.Read(pieces, [.. hype.SelectMany(probability => new[] { probability, 0f })])];
    }
}

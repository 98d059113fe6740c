using CallCoach.Audio;
using CallCoach.Coaching;
using CallCoach.Measuring.Speech;

namespace CallCoach.Measuring.Tests.Speech;

public sealed class TurnPieceTests
{
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(15);

    [Fact]
    public void A_short_turn_is_one_piece_with_room_around_it()
    {
        var call = Scripted.Call(Scripted.Turn(Speaker.Prospect, 1, "one two three")); // ends at 2.1
        var piece = Assert.Single(TurnPiece.Of(call, Speaker.Prospect, s_longest));
        Assert.Equal((0, Track.Prospect), (piece.Turn, piece.Track));
        Assert.Equal(0.75, piece.From.TotalSeconds, 6);
        Assert.Equal(2.35, piece.To.TotalSeconds, 6);
    }

    [Fact]
    public void Room_never_reaches_into_the_next_turn_of_the_same_side()
    {
        var call = Scripted.Call(Scripted.Turn(Speaker.Rep, 1, "one"), Scripted.Turn(Speaker.Rep, 1.5, "two"));
        var pieces = TurnPiece.Of(call, Speaker.Rep, s_longest).ToList();
        Assert.Equal(1.4, pieces[0].To.TotalSeconds, 6);
        Assert.Equal(1.4, pieces[1].From.TotalSeconds, 6);
    }

    [Fact]
    public void A_long_turn_is_cut_between_words_and_nothing_is_lost()
    {
        var call = Scripted.Call(Scripted.Turn(Speaker.Rep, 1, string.Join(' ', Enumerable.Repeat("word", 100)))); // 40 s
        var pieces = TurnPiece.Of(call, Speaker.Rep, s_longest).ToList();
        Assert.All(pieces, piece => Assert.True(piece.To - piece.From <= s_longest));
        Assert.All(pieces.Zip(pieces.Skip(1)), pair => Assert.Equal(pair.First.To, pair.Second.From));
        Assert.DoesNotContain(pieces.SkipLast(1), piece => call.Turns[0].Words.Any(word => word.Start < piece.To && piece.To < word.End));
    }
}

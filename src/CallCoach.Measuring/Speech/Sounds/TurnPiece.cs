using CallCoach.Audio;
using CallCoach.Coaching;
using CallCoach.Measuring.Material;

namespace CallCoach.Measuring.Speech;

/// <summary>A turn, or a part of one that is as long as a recogniser takes at once.</summary>
/// <param name="From">A little before its first word.</param>
/// <param name="To">A little after its last.</param>
internal sealed record TurnPiece(int Turn, Track Track, TimeSpan From, TimeSpan To)
{
    /// <summary>Room around the words: what is pronounced before and after the marked edges. Neighbours on the track keep theirs.</summary>
    private static readonly TimeSpan s_room = TimeSpan.FromSeconds(0.25);

    /// <summary>The turns of a speaker, each in as few pieces as it takes. A long one is cut at the longest gap between words.</summary>
    /// <param name="longest">What a recogniser takes at once.</param>
    public static IEnumerable<TurnPiece> Of(SpokenCall call, Speaker speaker, TimeSpan longest)
    {
        var track = speaker == Speaker.Rep ? Track.Rep : Track.Prospect;
        var turns = call.TurnsOf(speaker).OrderBy(turn => turn.Start).ToList();
        for (var i = 0; i < turns.Count; i++)
        {
            var before = i == 0 ? TimeSpan.Zero : turns[i - 1].End;
            var after = i == turns.Count - 1 ? TimeSpan.MaxValue : turns[i + 1].Start;
            var from = Later(turns[i].Start - s_room, Middle(before, turns[i].Start));
            var to = after == TimeSpan.MaxValue ? turns[i].End + s_room : Earlier(turns[i].End + s_room, Middle(turns[i].End, after));
            foreach (var (start, end) in Pieces(from, to, turns[i].Words, longest))
                yield return new TurnPiece(turns[i].Index, track, start, end);
        }
    }

    private static IEnumerable<(TimeSpan Start, TimeSpan End)> Pieces(
        TimeSpan from, TimeSpan to, IReadOnlyList<SpokenWord> words, TimeSpan longest)
    {
        while (to - from > longest)
        {
            var cut = LongestGap(words, from + (longest / 3), from + longest) ?? from + longest;
            yield return (from, cut);
            from = cut;
        }

        yield return (from, to);
    }

    private static TimeSpan? LongestGap(IReadOnlyList<SpokenWord> words, TimeSpan earliest, TimeSpan latest)
    {
        var gaps = words.Zip(words.Skip(1), (word, next) => (Middle: Middle(word.End, next.Start), Length: next.Start - word.End))
            .Where(gap => gap.Middle > earliest && gap.Middle <= latest)
            .ToList();
        return gaps.Count == 0 ? null : gaps.MaxBy(gap => gap.Length).Middle;
    }

    private static TimeSpan Middle(TimeSpan one, TimeSpan other) => (one + other) / 2;

    private static TimeSpan Later(TimeSpan one, TimeSpan other) => one > other ? one : other;

    private static TimeSpan Earlier(TimeSpan one, TimeSpan other) => one < other ? one : other;
}

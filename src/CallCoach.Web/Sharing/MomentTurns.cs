using CallCoach.Coaching;
using CallCoach.Contracts;

namespace CallCoach.Web;

/// <summary>The turns around a moment of a call, as they stand on the page: what was redacted when it was kept is not in them.</summary>
internal static class MomentTurns
{
    /// <summary>A moment is what led to it, it itself, and what came of it.</summary>
    private const int Before = 1;
    private const int After = 2;

    /// <param name="at">A time in the turn that it is about.</param>
    /// <returns>The turns, and where the last of them ends.</returns>
    public static (IReadOnlyList<SharedTurn> Turns, TimeSpan Until) Around(IReadOnlyList<ReviewTurn> turns, TimeSpan at)
    {
        var said = turns.Where(turn => turn.Said.Text.Length > 0).ToList();
        var middle = said.FindLastIndex(turn => turn.Said.Start <= at);
        if (said.Count == 0)
            return ([], TimeSpan.Zero);
        var from = Math.Max(0, Math.Max(0, middle) - Before);
        var around = said.Skip(from).Take(Math.Max(0, middle) - from + 1 + After).ToList();
        return ([.. around.Select(Shared)], around.Max(turn => turn.Said.End));
    }

    private static SharedTurn Shared(ReviewTurn turn) => new(
        Kebab.Of(turn.Said.Speaker), Math.Round(turn.Said.Start.TotalSeconds, 1), turn.Said.Text,
        [.. MarkedText.Chosen(turn.Said.Text, turn.Marks).Select(mark => new SharedMark(mark.Kind, mark.Place.Start, mark.Place.Length))]);
}

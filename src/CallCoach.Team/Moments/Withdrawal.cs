using CallCoach.Contracts;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Team;

/// <summary>What is left of a moment that is taken back: that it was there.</summary>
internal static class Withdrawal
{
    public static async Task ApplyAsync(TeamContext context, Guid moment, DateTimeOffset now, CancellationToken cancellationToken)
    {
        IReadOnlyList<SharedTurn> none = [];
        await context.Moments.Where(row => row.Id == moment).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Turns, none).SetProperty(row => row.Note, (string?)null).SetProperty(row => row.Sound, (byte[]?)null)
                .SetProperty(row => row.Title, "").SetProperty(row => row.AsksForHelp, false).SetProperty(row => row.WithdrawnAt, now),
            cancellationToken);
        await context.Comments.Where(row => row.MomentId == moment).ExecuteDeleteAsync(cancellationToken);
        await context.SessionMoments.Where(row => row.MomentId == moment).ExecuteDeleteAsync(cancellationToken);
        await context.Examples.Where(row => row.MomentId == moment).ExecuteDeleteAsync(cancellationToken);
    }
}

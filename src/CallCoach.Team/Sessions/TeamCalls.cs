using CallCoach.Coaching;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Team;

/// <summary>Figures of ended calls as judgement wants them.</summary>
internal static class TeamCalls
{
    /// <summary>A rep's ended calls in which a measure had an occasion, oldest first.</summary>
    public static async Task<IReadOnlyList<(DateTimeOffset At, CallFigure Figure)>> OfAsync(
        TeamContext context, Guid? rep, string measure, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken)
    {
        var calls = await context.Calls.AsNoTracking()
            .Where(call => call.Seconds != null && call.StartedAt >= from && call.StartedAt < to && (rep == null || call.PersonId == rep))
            .OrderBy(call => call.StartedAt).Select(call => new { call.StartedAt, call.Measures }).ToListAsync(cancellationToken);
        return [.. calls.Where(call => call.Measures.TryGetValue(measure, out var figure) && figure.Of > 0)
            .Select(call => (call.StartedAt, new CallFigure(call.Measures[measure].Count, call.Measures[measure].Of)))];
    }
}

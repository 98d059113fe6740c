using CallCoach.Contracts;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Team;

/// <summary>Reads the board of a lead's team as it stands.</summary>
internal sealed class BoardReader(TeamDatabase database, TimeProvider time)
{
    /// <summary>A call whose node was not heard of for so long is no longer listed; the node tells its end when it is back.</summary>
    private static readonly TimeSpan ForgottenAfter = TimeSpan.FromHours(12);

    public async Task<BoardSnapshot> SnapshotAsync(Viewer lead, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(new Sight(lead.Team), cancellationToken);
        var policy = await context.Teams.Where(team => team.Id == lead.Team).Select(team => team.Policy).SingleAsync(cancellationToken);
        return new(time.GetUtcNow(), policy, await LiveAsync(context, cancellationToken), await TeamAsync(context, cancellationToken));
    }

    public async Task<BoardTeam> TeamAsync(Viewer lead, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(new Sight(lead.Team), cancellationToken);
        return await TeamAsync(context, cancellationToken);
    }

    private async Task<IReadOnlyList<BoardCall>> LiveAsync(TeamContext context, CancellationToken cancellationToken)
    {
        var since = time.GetUtcNow() - ForgottenAfter;
        var rows = await context.Calls.AsNoTracking().Where(call => call.Seconds == null && call.HeardAt > since)
            .Join(context.Users, call => call.PersonId, person => person.Id, (call, person) => new { call, person.Name }).ToListAsync(cancellationToken);
        return [.. rows.Select(row => BoardCalls.Of(row.call, row.Name))];
    }

    // The day is that of the team node: where a team sits in several zones there is no better one.
    private async Task<BoardTeam> TeamAsync(TeamContext context, CancellationToken cancellationToken)
    {
        var now = time.GetLocalNow();
        var day = new DateTimeOffset(now.Date, now.Offset);
        var calls = await context.Calls.AsNoTracking().Where(call => call.StartedAt >= day)
            .Select(call => new { call.PersonId, call.StartedAt, call.Seconds, call.Outcome, call.HeardAt }).ToListAsync(cancellationToken);
        var reps = await context.Users.AsNoTracking().Where(person => person.Role == TeamRole.Rep && person.LeftAt == null)
            .OrderBy(person => person.Name).Select(person => new { person.Id, person.Name }).ToListAsync(cancellationToken);
        var busy = calls.Where(call => call.Seconds is null).Select(call => call.PersonId).ToHashSet();
        return new(
            calls.Count,
            calls.Count(call => call.Outcome is not null and not "missed"),
            calls.Count(call => call.Outcome == "warm"),
            [.. reps.Where(rep => !busy.Contains(rep.Id)).Select(rep => new BoardRep(
                rep.Id, rep.Name, calls.Where(call => call.PersonId == rep.Id).Select(call => (DateTimeOffset?)(call.StartedAt + TimeSpan.FromSeconds(call.Seconds!.Value))).Max()))],
            await HelpAsync(context, cancellationToken));
    }

    private static async Task<IReadOnlyList<BoardHelp>> HelpAsync(TeamContext context, CancellationToken cancellationToken)
    {
        const int Most = 10;
        var asked = await context.Moments.AsNoTracking()
            .Where(moment => moment.AsksForHelp && moment.WithdrawnAt == null && !context.Comments.Any(comment => comment.MomentId == moment.Id && comment.AuthorId != moment.PersonId))
            .OrderByDescending(moment => moment.SharedAt).Take(Most)
            .Join(context.Users, moment => moment.PersonId, person => person.Id, (moment, person) => new { moment.Id, person.Name, moment.At, moment.Note, moment.SharedAt })
            .ToListAsync(cancellationToken);
        return [.. asked.OrderByDescending(moment => moment.SharedAt).Select(moment => new BoardHelp(moment.Id, moment.Name, moment.At, moment.Note))];
    }
}

using Microsoft.EntityFrameworkCore;

namespace CallCoach.Team;

/// <summary>Reads what waits in coaching for someone.</summary>
internal sealed class CoachingReader(TeamDatabase database, TimeProvider time)
{
    private const int Most = 50;
    private const int MostRecent = 20;

    public async Task<CoachingView> ReadAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(viewer.Sight, cancellationToken);
        var people = await context.Users.Select(person => new { person.Id, person.Name, person.Role, person.LeftAt }).ToListAsync(cancellationToken);
        var names = people.ToDictionary(person => person.Id, person => person.Name);
        var moments = await context.Moments.AsNoTracking().Where(moment => moment.WithdrawnAt == null).OrderByDescending(moment => moment.SharedAt).Take(Most * 4)
            .Select(moment => new { moment.Id, moment.PersonId, moment.Title, moment.Note, moment.AsksForHelp, moment.SharedAt }).ToListAsync(cancellationToken);
        var ids = moments.ConvertAll(moment => moment.Id);
        var comments = await context.Comments.AsNoTracking().Where(comment => ids.Contains(comment.MomentId))
            .Select(comment => new { comment.MomentId, IsOwn = comment.AuthorId == comment.PersonId, IsOpen = comment.AuthorId != comment.PersonId && comment.Answer == null })
            .ToListAsync(cancellationToken);
        var said = comments.ToLookup(comment => comment.MomentId);
        var lines = moments.ConvertAll(moment => (moment.AsksForHelp, Line: new MomentLine(
            moment.Id, names.GetValueOrDefault(moment.PersonId, "A rep"), moment.Title, moment.Note, moment.SharedAt, said[moment.Id].Count())));
        var sessions = await context.Sessions.AsNoTracking().OrderByDescending(session => session.PlannedFor).Take(Most).ToListAsync(cancellationToken);
        var other = viewer.IsLead ? TeamRole.Rep : TeamRole.Lead;
        bool IsAsking((bool AsksForHelp, MomentLine Line) moment) => moment.AsksForHelp && said[moment.Line.Id].All(comment => comment.IsOwn);
        bool IsWaiting((bool AsksForHelp, MomentLine Line) moment) => said[moment.Line.Id].Any(comment => comment.IsOpen);
        return new(
            [.. lines.Where(IsAsking).Select(moment => moment.Line).Take(Most)],
            [.. lines.Where(IsWaiting).Select(moment => moment.Line).Take(Most)],
            [.. lines.Where(moment => !IsAsking(moment) && !IsWaiting(moment)).Select(moment => moment.Line).Take(MostRecent)],
            [.. sessions.OrderBy(session => session.Stage == SessionStage.Closed).Select(session => new SessionLine(
                session.Id, names.GetValueOrDefault(session.PersonId, "A rep"), names.GetValueOrDefault(session.LeadId, "a lead"), session.PlannedFor, session.Stage, session.Focus))],
            [.. people.Where(person => person.Role == other && person.LeftAt == null).OrderBy(person => person.Name, StringComparer.CurrentCulture).Select(person => (person.Id, person.Name))],
            time.GetUtcNow());
    }
}

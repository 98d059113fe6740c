using CallCoach.Contracts;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Team;

/// <summary>Lines that are to be practised, and how they came out.</summary>
internal sealed class DrillDesk(TeamDatabase database)
{
    private const int MostShown = 10;
    private const int MostOpen = 20;
    private static readonly byte[] s_there = [];

    /// <summary>Lines of a rep's sessions that are not closed, the newest session first.</summary>
    public async Task<IReadOnlyList<OpenDrill>> OpenAsync(Viewer rep, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(new Sight(rep.Team, rep.Person), cancellationToken);
        var sessions = await context.Sessions.AsNoTracking().Where(session => session.PersonId == rep.Person && session.Drill != null && session.Stage != SessionStage.Closed)
            .OrderByDescending(session => session.PlannedFor).Take(MostOpen).ToListAsync(cancellationToken);
        var ids = sessions.ConvertAll(session => session.Id);
        var sent = await context.DrillTries.Where(row => ids.Contains(row.SessionId)).GroupBy(row => row.SessionId).ToDictionaryAsync(tries => tries.Key, tries => tries.Count(), cancellationToken);
        var leads = sessions.ConvertAll(session => session.LeadId);
        var names = await context.Users.Where(person => leads.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name, cancellationToken);
        return [.. sessions.Select(session => new OpenDrill(
            session.Id, SessionView.FirstOf(names.GetValueOrDefault(session.LeadId, "Your lead")), session.Drill!, session.RepTries, sent.GetValueOrDefault(session.Id)))];
    }

    /// <summary>The newest tries of a session, newest first, without their sound.</summary>
    public static async Task<IReadOnlyList<DrillTryRow>> OfAsync(TeamContext context, Guid session, CancellationToken cancellationToken) =>
        await context.DrillTries.AsNoTracking().Where(row => row.SessionId == session).OrderByDescending(row => row.SaidAt).Take(MostShown)
            .Select(row => new DrillTryRow
            {
                Id = row.Id,
                SessionId = row.SessionId,
                PersonId = row.PersonId,
                TeamId = row.TeamId,
                Line = row.Line,
                Text = row.Text,
                Marks = row.Marks,
                SaidAt = row.SaidAt,
                Sound = row.Sound == null ? null : s_there,
            }).ToListAsync(cancellationToken);

    public async Task<byte[]?> SoundAsync(Viewer viewer, Guid session, Guid attempt, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(viewer.Sight, cancellationToken);
        return await context.DrillTries.Where(row => row.Id == attempt && row.SessionId == session).Select(row => row.Sound).SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>The rep takes a try back: words and sound are gone.</summary>
    public static async Task TakeBackAsync(TeamContext context, SessionRow session, Viewer viewer, Guid attempt, CancellationToken cancellationToken)
    {
        if (viewer.Person != session.PersonId)
            throw new TeamException("Only who said it can take it back.");
        await context.DrillTries.Where(row => row.Id == attempt && row.SessionId == session.Id && row.PersonId == viewer.Person).ExecuteDeleteAsync(cancellationToken);
    }
}

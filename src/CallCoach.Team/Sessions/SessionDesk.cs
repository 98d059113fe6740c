using CallCoach.Coaching;
using CallCoach.Contracts;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Team;

/// <summary>Plans, reads and changes coaching sessions. What a person may not see is not there for them.</summary>
internal sealed class SessionDesk(TeamDatabase database, NodeLine nodes, TimeProvider time)
{
    private const int WeeksShown = 8;
    private const int MostOthers = 30;

    public async Task<SessionView?> ReadAsync(Viewer viewer, Guid id, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(viewer.Sight, cancellationToken);
        if (await context.Sessions.AsNoTracking().SingleOrDefaultAsync(session => session.Id == id, cancellationToken) is not { } session)
            return null;
        var chosen = await (
            from row in context.SessionMoments.AsNoTracking()
            join moment in context.Moments.AsNoTracking().WithoutSound() on row.MomentId equals moment.Id
            where row.SessionId == id && moment.WithdrawnAt == null
            orderby row.Place
            select new ChosenMoment(row, moment)).ToListAsync(cancellationToken);
        var taken = chosen.ConvertAll(moment => moment.Moment.Id);
        var others = await context.Moments.AsNoTracking()
            .Where(moment => moment.PersonId == session.PersonId && moment.WithdrawnAt == null && !taken.Contains(moment.Id))
            .OrderByDescending(moment => moment.SharedAt).Take(MostOthers).WithoutSound().ToListAsync(cancellationToken);
        var names = await context.Users.Where(person => person.Id == session.PersonId || person.Id == session.LeadId)
            .ToDictionaryAsync(person => person.Id, person => person.Name, cancellationToken);
        var view = new SessionView(
            session, names.GetValueOrDefault(session.PersonId, "The rep"), names.GetValueOrDefault(session.LeadId, "The lead"), chosen, others, [], null, time.GetUtcNow())
        {
            Tries = await DrillDesk.OfAsync(context, id, cancellationToken),
        };
        return view.Focus is { } focus ? await WithFiguresAsync(context, view, focus, cancellationToken) : view;
    }

    /// <returns>The new session's id; nothing if there is no such rep.</returns>
    public async Task<Guid?> PlanAsync(Viewer viewer, Guid? rep, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(viewer.Sight, cancellationToken);
        var people = await context.Users.Where(person => person.LeftAt == null).Select(person => new { person.Id, person.Role }).ToListAsync(cancellationToken);
        var of = viewer.IsLead ? rep : viewer.Person;
        if (people.Find(person => person.Id == of && person.Role == TeamRole.Rep) is not { } found)
            return null;
        var lead = viewer.IsLead ? viewer.Person : people.Find(person => person.Id == rep && person.Role == TeamRole.Lead)?.Id;
        if (lead is null)
            return null;
        var session = new SessionRow { Id = Guid.CreateVersion7(), TeamId = viewer.Team, PersonId = found.Id, LeadId = lead.Value, PlannedFor = at };
        context.Sessions.Add(session);
        await context.SaveChangesAsync(cancellationToken);
        if (viewer.IsLead)
            await TellAsync(session, viewer);
        return session.Id;
    }

    /// <summary>Changes a session as its rules allow. False where it is not there.</summary>
    /// <exception cref="TeamException">It may not be done; the message says why.</exception>
    public async Task<bool> ChangeAsync(Viewer viewer, Guid id, Func<TeamContext, SessionRow, Task> change, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(viewer.Sight, cancellationToken);
        if (await context.Sessions.SingleOrDefaultAsync(session => session.Id == id, cancellationToken) is not { } session)
            return false;
        var stage = session.Stage;
        await change(context, session);
        await context.SaveChangesAsync(cancellationToken);
        if (viewer.IsLead && session.Stage != stage)
            await TellAsync(session, viewer);
        return true;
    }

    /// <summary>Adds a moment, or the question to one. At most three; each of the two may choose.</summary>
    public static async Task ChooseAsync(TeamContext context, SessionRow session, Viewer viewer, Guid moment, string? question, CancellationToken cancellationToken)
    {
        SessionRules.MayPrepare(session, viewer);
        var rows = await context.SessionMoments.Where(row => row.SessionId == session.Id).ToListAsync(cancellationToken);
        if (rows.Find(row => row.MomentId == moment) is { } known)
        {
            known.Question = SessionRules.Line(question);
            return;
        }

        var live = await context.Moments.Where(row => row.PersonId == session.PersonId && row.WithdrawnAt == null).Select(row => row.Id).ToListAsync(cancellationToken);
        if (!live.Contains(moment))
            throw new TeamException("This moment is not shared any more. Choose another.");
        // A moment that was taken back leaves its place free.
        context.SessionMoments.RemoveRange(rows.Where(row => !live.Contains(row.MomentId)));
        rows.RemoveAll(row => !live.Contains(row.MomentId));
        var place = Enumerable.Range(1, SessionRules.MostMoments).FirstOrDefault(place => rows.TrueForAll(row => row.Place != place));
        if (place == 0)
            throw new TeamException("Three moments are enough for one session. Take one out first.");
        context.SessionMoments.Add(new SessionMomentRow
        {
            SessionId = session.Id,
            Place = place,
            TeamId = session.TeamId,
            PersonId = session.PersonId,
            MomentId = moment,
            ChosenById = viewer.Person,
            Question = SessionRules.Line(question),
        });
    }

    public static async Task DropAsync(TeamContext context, SessionRow session, Viewer viewer, Guid moment, CancellationToken cancellationToken)
    {
        SessionRules.MayPrepare(session, viewer);
        await context.SessionMoments.Where(row => row.SessionId == session.Id && row.MomentId == moment).ExecuteDeleteAsync(cancellationToken);
    }

    private static async Task<SessionView> WithFiguresAsync(TeamContext context, SessionView view, CallMeasure focus, CancellationToken cancellationToken)
    {
        var (rep, now) = (view.Session.PersonId, view.Now);
        var calls = await TeamCalls.OfAsync(context, rep, focus.Name, now.AddDays(-7 * WeeksShown), now, cancellationToken);
        view = view with { Weeks = Weeks.Of(focus.Shape, calls) };
        if (view.SignedAt is not { } signed)
            return view;
        var before = await TeamCalls.OfAsync(context, rep, focus.Name, signed - FollowUp.LooksBack, signed, cancellationToken);
        var after = await TeamCalls.OfAsync(context, rep, focus.Name, signed, view.Session.ClosedAt ?? now, cancellationToken);
        return view with
        {
            Found = FollowUp.Of(focus, view.Session.Target ?? focus.Aim, Figures(before), Figures(after), view.Session.LookAgainCalls),
        };
    }

    private static IReadOnlyList<CallFigure> Figures(IReadOnlyList<(DateTimeOffset At, CallFigure Figure)> calls) => [.. calls.Select(call => call.Figure)];

    private Task TellAsync(SessionRow session, Viewer viewer) =>
        nodes.NewsAsync(session.PersonId, new TeamNews(Guid.CreateVersion7(), "session", viewer.Name, $"/coaching/{session.Id}"));
}

using CallCoach.Coaching;
using CallCoach.Contracts;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Team;

/// <summary>Reads trends against one's own past, and takes down what the lead decides about a tip.</summary>
internal sealed class TrendsDesk(TeamDatabase database, NodeLine nodes, AuditTrail audit, TimeProvider time)
{
    private const int WeeksShown = 12;
    private const int LongestRule = 120;

    /// <summary>The newest calls of the time; more would not narrow a range that anybody sees.</summary>
    private const int MostCalls = 20_000;

    private static readonly TimeSpan s_tipsOf = TimeSpan.FromDays(90);
    private static readonly TimeSpan s_half = TimeSpan.FromDays(28);

    /// <param name="rep">Of the team's lead only; a rep sees their own.</param>
    public async Task<TrendsView?> ReadAsync(Viewer viewer, Guid? rep, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(viewer.Sight, cancellationToken);
        var now = time.GetUtcNow();
        var reps = (await context.Users.Where(person => person.Role == TeamRole.Rep && person.LeftAt == null).Select(person => new { person.Id, person.Name })
            .ToListAsync(cancellationToken)).OrderBy(person => person.Name, StringComparer.CurrentCulture).Select(person => (person.Id, person.Name)).ToList();
        var of = viewer.IsLead ? rep : viewer.Person;
        if (of is not null && viewer.IsLead && !reps.Exists(person => person.Id == of))
            return null;
        var calls = await context.Calls.AsNoTracking()
            .Where(call => call.Seconds != null && call.StartedAt >= now.AddDays(-7 * WeeksShown) && call.StartedAt < now && (of == null || call.PersonId == of))
            .OrderByDescending(call => call.StartedAt).Take(MostCalls).Select(call => new { call.StartedAt, call.Measures }).ToListAsync(cancellationToken);
        var team = await context.Teams.AsNoTracking().SingleAsync(cancellationToken);
        var decided = await context.RetiredTips.AsNoTracking().ToDictionaryAsync(tip => tip.Rule, tip => tip.IsRetired, StringComparer.Ordinal, cancellationToken);
        return new(
            of is null ? team.Name : viewer.IsLead ? reps.Find(person => person.Id == of).Name : viewer.Name, of, viewer.IsLead ? reps : [], calls.Count,
            [.. CallMeasures.All.Select(measure => Trend(measure, [.. calls.Where(call => Has(call.Measures, measure))
                .Select(call => (call.StartedAt, new CallFigure(call.Measures[measure.Name].Count, call.Measures[measure.Name].Of)))], now))],
            await TipTrials.ReadAsync(context, of, now - s_tipsOf, cancellationToken), decided, team.Policy.HoldBack);
    }

    /// <summary>The lead decides: nodes leave the tip out from the next call on, or it is kept although it was proposed for retirement.</summary>
    public async Task<bool> DecideAsync(Viewer viewer, string? rule, bool isRetired, CancellationToken cancellationToken)
    {
        if (!viewer.IsLead)
            throw new TeamException("A lead decides which tips the team does without.");
        if (rule is not { Length: > 0 and <= LongestRule })
            throw new TeamException("Choose a tip from the list.");
        await using var context = await database.OpenAsync(viewer.Sight, cancellationToken);
        var row = await context.RetiredTips.SingleOrDefaultAsync(tip => tip.Rule == rule, cancellationToken);
        if (row is null)
        {
            row = new RetiredTipRow { TeamId = viewer.Team, Rule = rule };
            context.RetiredTips.Add(row);
        }

        (row.IsRetired, row.DecidedById, row.DecidedAt) = (isRetired, viewer.Person, time.GetUtcNow());
        await context.SaveChangesAsync(cancellationToken);
        var retired = await context.RetiredTips.Where(tip => tip.IsRetired).OrderBy(tip => tip.Rule).Select(tip => tip.Rule).ToListAsync(cancellationToken);
        var team = await context.Teams.SingleAsync(cancellationToken);
        team.Policy = team.Policy with { Version = team.Policy.Version + 1, Retired = retired };
        await context.SaveChangesAsync(cancellationToken);
        await audit.WriteAsync(viewer, isRetired ? AuditWords.TipRetired : AuditWords.TipKept, rule, cancellationToken);
        await nodes.PolicyChangedAsync(viewer.Team, team.Policy);
        return true;
    }

    private static bool Has(IReadOnlyDictionary<string, Measure> measures, CallMeasure measure) => measures.TryGetValue(measure.Name, out var figure) && figure.Of > 0;

    private static MeasureTrend Trend(CallMeasure measure, IReadOnlyList<(DateTimeOffset At, CallFigure Figure)> calls, DateTimeOffset now) => new(
        measure, Weeks.Of(measure.Shape, calls),
        MeasuredRates.Of(measure.Shape, [.. calls.Where(call => call.At < now - s_half && call.At >= now - (2 * s_half)).Select(call => call.Figure)]),
        MeasuredRates.Of(measure.Shape, [.. calls.Where(call => call.At >= now - s_half).Select(call => call.Figure)]));
}

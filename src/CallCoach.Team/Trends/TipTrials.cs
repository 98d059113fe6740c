using Microsoft.EntityFrameworkCore;

namespace CallCoach.Team;

/// <summary>Counts what came of each tip, in the database: a team has millions of them.</summary>
internal static class TipTrials
{
    // A raw query passes the filter of rows by: whose rows it reads stands in it. One sight is a team, or one rep of it.
    private const string Sql = """
        select rule as "Rule",
          count(*) filter (where fate = 'shown')::int as "Shown",
          count(*) filter (where fate = 'shown' and place = 1)::int as "Calls",
          count(*) filter (where fate = 'shown' and place = 1 and followed is not null)::int as "Judged",
          count(*) filter (where fate = 'shown' and place = 1 and followed)::int as "Followed",
          count(*) filter (where fate = 'shown' and place = 1 and next in ('interested', 'question', 'wants-time'))::int as "Good",
          count(*) filter (where fate = 'withheld' and place = 1)::int as "HeldCalls",
          count(*) filter (where fate = 'withheld' and place = 1 and followed is not null)::int as "HeldJudged",
          count(*) filter (where fate = 'withheld' and place = 1 and followed)::int as "HeldFollowed",
          count(*) filter (where fate = 'withheld' and place = 1 and next in ('interested', 'question', 'wants-time'))::int as "HeldGood",
          count(*) filter (where helpful)::int as "Helpful",
          count(*) filter (where not helpful)::int as "NotHelpful"
        from (
          select rule, fate, followed, next, helpful, row_number() over (partition by call_id, rule order by id) as place
          from tips where team_id = {0} and called_at >= {1} and ({2}::uuid is null or person_id = {2}::uuid)) t
        group by rule order by "Shown" desc, rule limit 200
        """;

    public static async Task<IReadOnlyList<TipStanding>> ReadAsync(TeamContext context, Guid? rep, DateTimeOffset from, CancellationToken cancellationToken)
    {
        var sight = context.Sight;
        var whose = sight.Rep ?? rep;
        return await context.Database.SqlQueryRaw<TipStanding>(
            Sql, sight.Team, from.ToUniversalTime(), new Npgsql.NpgsqlParameter { Value = (object?)whose ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Uuid })
            .ToListAsync(cancellationToken);
    }
}

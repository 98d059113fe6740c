using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;

namespace CallCoach.Team;

/// <summary>Counts what came of each tip, in the database: a team has millions of them.</summary>
internal static class TipTrials
{
    // A raw query passes the filter of rows by: whose rows it reads stands in it. One sight is a team, or one rep of it.
    private const string Sql = """
        select rule,
          count(*) filter (where fate = 'shown'),
          count(*) filter (where fate = 'shown' and place = 1),
          count(*) filter (where fate = 'shown' and place = 1 and followed is not null),
          count(*) filter (where fate = 'shown' and place = 1 and followed),
          count(*) filter (where fate = 'shown' and place = 1 and next in ('interested', 'question', 'wants-time')),
          count(*) filter (where fate = 'withheld' and place = 1),
          count(*) filter (where fate = 'withheld' and place = 1 and followed is not null),
          count(*) filter (where fate = 'withheld' and place = 1 and followed),
          count(*) filter (where fate = 'withheld' and place = 1 and next in ('interested', 'question', 'wants-time')),
          count(*) filter (where helpful),
          count(*) filter (where not helpful)
        from (
          select rule, fate, followed, next, helpful, row_number() over (partition by call_id, rule order by id) as place
          from tips where team_id = $1 and called_at >= $2 and ($3::uuid is null or person_id = $3)) t
        group by rule order by 2 desc, rule limit 200
        """;

    public static async Task<IReadOnlyList<TipStanding>> ReadAsync(TeamContext context, Guid? rep, DateTimeOffset from, CancellationToken cancellationToken)
    {
        var whose = context.Sight.Rep ?? rep;
        await context.Database.OpenConnectionAsync(cancellationToken);
        await using var command = new NpgsqlCommand(Sql, (NpgsqlConnection)context.Database.GetDbConnection());
        command.Parameters.Add(new NpgsqlParameter { Value = context.Sight.Team });
        command.Parameters.Add(new NpgsqlParameter { Value = from.ToUniversalTime() });
        command.Parameters.Add(new NpgsqlParameter { Value = (object?)whose ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Uuid });
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        var tips = new List<TipStanding>();
        while (await rows.ReadAsync(cancellationToken))
        {
            var counts = Enumerable.Range(1, 11).Select(place => (int)rows.GetInt64(place)).ToArray();
            tips.Add(new(
                rows.GetString(0), counts[0], counts[1], counts[2], counts[3], counts[4], counts[5], counts[6], counts[7], counts[8], counts[9], counts[10]));
        }

        return tips;
    }
}

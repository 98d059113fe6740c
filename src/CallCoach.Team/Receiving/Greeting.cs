using System.Text.Json;
using CallCoach.Contracts;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace CallCoach.Team;

/// <summary>
/// Answers a node that says hello: from where to go on, what the team shares, what it has published, who reads along. All of it is one round trip: after a
/// restart the nodes of all reps say hello within seconds.
/// </summary>
internal sealed class Greeting(NpgsqlDataSource database, TimeProvider time, ILogger<Greeting> log)
{
    private const int LongestProgram = 60;

    private const string Known = """
        update devices d set clock_ahead = $2, seen_at = $3, program = $4
        from teams t, people p
        where d.id = $1 and d.revoked_at is null and t.id = d.team_id and p.id = d.person_id and p.left_at is null
        returning d.accepted, p.name, t.name, t.policy
        """;

    // As Published reads it.
    private const string Playbooks = """
        select name, version, yaml
        from (
          select distinct on (name) name, version, yaml, min(published_at) over (partition by name) as since
          from playbooks where team_id = $1 and published_at is not null order by name, version desc) newest
        order by since
        """;

    private const string Readers = """
        select distinct c.node_call, r.name from readers r join calls c on c.id = r.call_id where c.device_id = $1 and c.seconds is null order by 1, 2
        """;

    /// <exception cref="HubException">The device was revoked, or its person has left.</exception>
    public async Task<(TeamWelcome Welcome, IReadOnlyList<CallReaders> Readers)> AnswerAsync(Sender sender, NodeHello hello, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().ToUniversalTime();
        var ahead = hello.Now - now;
        await using var batch = database.CreateBatch();
        Add(batch, Known, sender.Device, ahead, now, hello.Program is { Length: > LongestProgram } tooLong ? tooLong[..LongestProgram] : hello.Program ?? "");
        Add(batch, Playbooks, sender.Team);
        Add(batch, Readers, sender.Device);
        await using var rows = await batch.ExecuteReaderAsync(cancellationToken);
        if (!await rows.ReadAsync(cancellationToken))
            throw new HubException("This device is no longer let in. Ask for a new code and join again.");
        var (accepted, rep, team) = (rows.GetInt64(0), rows.GetString(1), rows.GetString(2));
        var policy = JsonSerializer.Deserialize<SharePolicy>(rows.GetString(3), JsonSerializerOptions.Web)!;
        var playbooks = await ReadAsync(rows, row => new PublishedPlaybook(row.GetString(0), row.GetInt32(1), row.GetString(2)), cancellationToken);
        var readers = await ReadAsync(rows, row => (Call: row.GetString(0), Name: row.GetString(1)), cancellationToken);
        log.DeviceCame(sender.Device, ahead);
        return (
            new(Math.Min(NodeMessage.CurrentVersion, hello.Version), accepted, rep, team, policy, playbooks),
            [.. readers.GroupBy(reader => reader.Call, reader => reader.Name, StringComparer.Ordinal).Select(call => new CallReaders(call.Key, [.. call]))]);
    }

    private static void Add(NpgsqlBatch batch, string sql, params ReadOnlySpan<object> values)
    {
        var command = batch.CreateBatchCommand();
        command.CommandText = sql;
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        batch.BatchCommands.Add(command);
    }

    private static async Task<List<T>> ReadAsync<T>(NpgsqlDataReader rows, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken)
    {
        await rows.NextResultAsync(cancellationToken);
        var found = new List<T>();
        while (await rows.ReadAsync(cancellationToken))
            found.Add(read(rows));
        return found;
    }
}

using System.Text.Json;
using CallCoach.Contracts;
using Npgsql;

namespace CallCoach.Team;

/// <summary>
/// Keeps what devices sent, all of it in one transaction with the number up to which each device is done: what comes twice is passed over, and what was
/// not kept is not acknowledged.
/// </summary>
internal sealed class Intake(NpgsqlDataSource database, TimeProvider time)
{
    // Always in the same order: two nodes that hold the same devices never wait for each other in a circle.
    private const string Lock = """
        select d.id, d.person_id, d.team_id, d.accepted, d.clock_ahead, d.revoked_at is not null or p.left_at is not null, t.policy, p.name
        from devices d join teams t on t.id = d.team_id join people p on p.id = d.person_id
        where d.id = any($1) order by d.id for update of d
        """;

    /// <summary>Keeps the messages of all, and says to each what of theirs is kept. A delivery that can't be taken is refused alone.</summary>
    /// <exception cref="NpgsqlException">The database can't be reached, or will not have it: nothing is kept.</exception>
    public async Task<(Kept Kept, Action Acknowledge)> KeepAsync(IReadOnlyList<Delivery> deliveries, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        var devices = await LockAsync(connection, deliveries, cancellationToken);
        var effects = new Effects();
        var answers = deliveries.Select(delivery => Take(delivery, devices, effects)).ToList();
        await using var batch = new NpgsqlBatch(connection);
        var kept = await new IntakeBatch(batch, effects, time.GetUtcNow()).WriteAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return (kept, () => answers.ForEach(answer => answer()));
    }

    private static async Task<Dictionary<Guid, DeviceState>> LockAsync(
        NpgsqlConnection connection, IReadOnlyList<Delivery> deliveries, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(Lock, connection) { Parameters = { new() { Value = deliveries.Select(delivery => delivery.From.Device).Distinct().ToArray() } } };
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        var devices = new Dictionary<Guid, DeviceState>();
        while (await rows.ReadAsync(cancellationToken))
        {
            var sender = new Sender(rows.GetGuid(0), rows.GetGuid(1), rows.GetGuid(2));
            var policy = JsonSerializer.Deserialize<SharePolicy>(rows.GetString(6), JsonSerializerOptions.Web)!;
            devices[sender.Device] = new(sender, rows.GetInt64(3), rows.GetTimeSpan(4), rows.GetBoolean(5), policy, rows.GetString(7));
        }

        return devices;
    }

    // What is told to the sender waits until all is kept.
    private static Action Take(Delivery delivery, Dictionary<Guid, DeviceState> devices, Effects effects)
    {
        if (!devices.TryGetValue(delivery.From.Device, out var device) || device.IsRevoked)
            return () => delivery.Refuse(new RefusedException("This device is no longer let in. Ask for a new code and join again."));
        var accepted = effects.Accepted.GetValueOrDefault(device.Sender.Device, device.Accepted);
        try
        {
            foreach (var message in delivery.Messages.SkipWhile(message => message.Number <= accepted))
            {
                if (message.Number != accepted + 1)
                    throw new RefusedException($"Message {accepted + 1} is missing before {message.Number}. Say hello again, and go on from where the answer says.");
                effects.Add(device, message);
                accepted = message.Number;
            }

            return () => delivery.Accept(accepted);
        }
        catch (RefusedException refused)
        {
            return () => delivery.Refuse(refused);
        }
    }
}

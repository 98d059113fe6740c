using System.Text.Json;
using CallCoach.Contracts;
using Npgsql;

namespace CallCoach.Team;

/// <summary>Reads what <see cref="IntakeBatch"/> asks back.</summary>
internal sealed class KeptReader(NpgsqlDataReader rows, Effects effects)
{
    public async Task<Kept> ReadAsync(CancellationToken cancellationToken)
    {
        var whispers = new List<(Guid, BoardWhisper)>();
        while (await rows.ReadAsync(cancellationToken))
            whispers.Add((rows.GetGuid(2), new BoardWhisper(rows.GetGuid(0), rows.GetGuid(1), rows.GetGuid(3), rows.GetString(4))));
        await rows.NextResultAsync(cancellationToken);
        var calls = new List<(Guid, BoardCall)>();
        while (await rows.ReadAsync(cancellationToken))
            calls.Add((rows.GetGuid(11), Call()));
        await rows.NextResultAsync(cancellationToken);
        var read = new HashSet<Guid>();
        while (await rows.ReadAsync(cancellationToken))
            read.Add(rows.GetGuid(0));
        return new(calls, [.. effects.Captions.Where(line => read.Contains(line.Call)).Select(line =>
            new BoardCaption(line.Call, line.Number, line.Caption.At, line.Caption.Speaker, line.Caption.Text))], whispers);
    }

    private BoardCall Call()
    {
        var state = rows.IsDBNull(6) ? null : JsonSerializer.Deserialize<CallStatePayload>(rows.GetString(6), JsonSerializerOptions.Web);
        return BoardCalls.Of(
            rows.GetGuid(0), rows.GetInt64(1), rows.GetGuid(2), rows.GetString(3), rows.GetFieldValue<DateTimeOffset>(4), rows.IsDBNull(5) ? null : rows.GetString(5),
            state, rows.GetFieldValue<DateTimeOffset>(7), rows.IsDBNull(8) ? null : rows.GetString(8),
            rows.IsDBNull(9) ? null : rows.GetFieldValue<DateTimeOffset>(9), rows.GetBoolean(10));
    }
}

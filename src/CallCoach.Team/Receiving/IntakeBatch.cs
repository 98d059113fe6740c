using System.Text.Json;
using Npgsql;
using NpgsqlTypes;

namespace CallCoach.Team;

/// <summary>Writes the effects of a group of messages in one round trip, whatever their number: each table is written once, from arrays.</summary>
internal sealed class IntakeBatch(NpgsqlBatch batch, Effects effects, DateTimeOffset now)
{
    private readonly DateTimeOffset _now = now.ToUniversalTime();

    public async Task<Kept> WriteAsync(CancellationToken cancellationToken)
    {
        WriteDevices();
        WriteCalls();
        WriteEnds();
        WriteMoments();
        WriteDrills();
        AskBack();
        await using var rows = await batch.ExecuteReaderAsync(cancellationToken);
        return await new KeptReader(rows, effects).ReadAsync(cancellationToken);
    }

    private void WriteDevices() => Add(
        "update devices d set accepted = u.accepted, seen_at = $3 from unnest($1, $2) as u(id, accepted) where d.id = u.id",
        effects.Accepted.Keys.ToArray(), effects.Accepted.Values.ToArray(), _now);

    private void WriteCalls()
    {
        var calls = effects.Calls.OrderBy(call => call.Id).ToArray();
        if (calls.Length > 0)
        {
            Add(
                IntakeSql.Calls,
                Of(calls, call => call.Id), Of(calls, call => call.Device.Sender.Team), Of(calls, call => call.Device.Sender.Person),
                Of(calls, call => call.Device.Sender.Device), Of(calls, call => call.NodeCall), Of(calls, call => call.StartedAt), Of(calls, call => call.Over?.Seconds),
                Of(calls, call => call.Over?.Outcome), Of(calls, call => call.Segment), Of(calls, call => call.IsWarm), Of(calls, call => call.Prospect),
                Json(Of(calls, call => call.State is { } state ? JsonSerializer.Serialize(state, JsonSerializerOptions.Web) : null)), _now,
                Json(Of(calls, call => call.Over is { } over ? JsonSerializer.Serialize(over.Measures, JsonSerializerOptions.Web) : null)));
        }

        if (effects.Captions is { Count: > 0 } captions)
        {
            Add(
                IntakeSql.Captions,
                Of(captions, line => line.Call), Of(captions, line => line.Number), Of(captions, line => line.Device.Sender.Team), Of(captions, line => line.Device.Sender.Person),
                Of(captions, line => line.Caption.At), Of(captions, line => line.Caption.Speaker), Of(captions, line => line.Caption.Text));
        }

        if (effects.Outcomes is { Count: > 0 } outcomes)
            Add(IntakeSql.Outcomes, Of(outcomes, change => change.Call), Of(outcomes, change => change.Outcome));
    }

    private void WriteEnds()
    {
        var over = effects.Calls.Where(call => call.Over is not null).ToArray();
        if (over.Length == 0)
            return;
        var ids = Of(over, call => call.Id);
        // The words of a call are for those who read along while it lasts.
        Add("delete from captions where call_id = any($1)", ids);
        Add("delete from readers where call_id = any($1)", ids);
        Add("delete from tips where call_id = any($1)", ids);
        var tips = over.SelectMany(call => call.Over!.Tips.Select(tip => (call, tip))).ToArray();
        if (tips.Length > 0)
        {
            Add(
                IntakeSql.Tips,
                Of(tips, line => line.call.Id), Of(tips, line => line.call.Device.Sender.Team), Of(tips, line => line.call.Device.Sender.Person),
                Of(tips, line => line.call.StartedAt), Of(tips, line => line.tip.Rule), Of(tips, line => line.tip.Fate), Of(tips, line => line.tip.Followed),
                Of(tips, line => line.tip.Next), Of(tips, line => line.tip.Helpful));
        }
    }

    private void WriteMoments()
    {
        foreach (var (device, at, moment) in effects.Moments.Values)
        {
            Add(
                IntakeSql.Moment,
                moment.Moment, device.Sender.Team, device.Sender.Person, CallKey.Of(device.Sender.Device, moment.Call), moment.At, moment.Title,
                Json(JsonSerializer.Serialize(moment.Turns, JsonSerializerOptions.Web)), (object?)moment.Note ?? DBNull.Value, moment.AsksForHelp,
                (object?)moment.Sound ?? DBNull.Value, at);
        }

        if (effects.Withdrawn is { Count: > 0 } gone)
            Add(IntakeSql.Withdrawn, Of(gone, line => line.Moment), Of(gone, line => line.Device.Sender.Person), Of(gone, line => line.At));
    }

    private void WriteDrills()
    {
        foreach (var (device, at, drill) in effects.Drills)
        {
            Add(
                IntakeSql.Drill,
                drill.Try, device.Sender.Team, device.Sender.Person, drill.Session, drill.Line, drill.Text, Json(JsonSerializer.Serialize(drill.Marks, JsonSerializerOptions.Web)),
                (object?)drill.Sound ?? DBNull.Value, at);
        }
    }

    // The answers come in this order; KeptReader reads them.
    private void AskBack()
    {
        Add(
            IntakeSql.Answers,
            Of(effects.Whispers, line => line.Answer.Whisper), Of(effects.Whispers, line => line.Device.Sender.Person), Of(effects.Whispers, line => line.Answer.Fate), _now);
        var changed = effects.Calls.Select(call => call.Id).Concat(effects.Whispers.Select(line => CallKey.Of(line.Device.Sender.Device, line.Answer.Call)));
        Add(IntakeSql.Changed, changed.Distinct().ToArray());
        Add("select distinct call_id from readers where call_id = any($1)", effects.Captions.Select(line => line.Call).Distinct().ToArray());
    }

    private void Add(string sql, params ReadOnlySpan<object> values)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values)
            command.Parameters.Add(value as NpgsqlParameter ?? new NpgsqlParameter { Value = value });
        batch.BatchCommands.Add(command);
    }

    private static TValue[] Of<TItem, TValue>(IReadOnlyCollection<TItem> items, Func<TItem, TValue> value) => [.. items.Select(value)];

    private static NpgsqlParameter Json(string?[] values) => new() { Value = values, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Jsonb };

    private static NpgsqlParameter Json(string value) => new() { Value = value, NpgsqlDbType = NpgsqlDbType.Jsonb };
}

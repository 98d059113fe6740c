using System.Text.Json;
using System.Text.Json.Serialization;

namespace CallCoach.Coaching;

/// <summary>A time as a decimal number of seconds, exact to the tick (0.0000001 s).</summary>
internal sealed class SecondsConverter : JsonConverter<TimeSpan>
{
    public override TimeSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var seconds = reader.GetDecimal();
        try
        {
            return TimeSpan.FromTicks((long)(seconds * TimeSpan.TicksPerSecond));
        }
        catch (OverflowException tooLong)
        {
            throw new JsonException($"{seconds} seconds is no time of a call.", tooLong);
        }
    }

    public override void Write(Utf8JsonWriter writer, TimeSpan value, JsonSerializerOptions options) =>
        writer.WriteNumberValue((decimal)value.Ticks / TimeSpan.TicksPerSecond);
}

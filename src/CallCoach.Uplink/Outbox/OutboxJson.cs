using System.Text.Json;
using System.Text.Json.Serialization;

namespace CallCoach.Uplink;

/// <summary>How messages are written, to the disk and to the wire.</summary>
internal static class OutboxJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        AllowOutOfOrderMetadataProperties = true,
    };
}

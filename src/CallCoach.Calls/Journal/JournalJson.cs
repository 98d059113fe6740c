using System.Text.Json;
using System.Text.Json.Serialization;

namespace CallCoach.Calls;

/// <summary>How the lines of a journal are written: one JSON object each, names in camel case, nothing that is null.</summary>
internal static class JournalJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };
}

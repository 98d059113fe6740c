using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CallCoach.Coaching;

namespace CallCoach.Calls;

/// <summary>How the lines of a journal are written: one JSON object each, its event as in <see cref="CallLogJson"/>, times in seconds.</summary>
internal static class JournalJson
{
    public static JsonSerializerOptions Options { get; } = new(CallLogJson.Options)
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(CallLogJson.Options.TypeInfoResolver, new DefaultJsonTypeInfoResolver()),
    };
}

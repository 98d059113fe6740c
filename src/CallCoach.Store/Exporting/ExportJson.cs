using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CallCoach.Coaching;

namespace CallCoach.Store;

/// <summary>How calls are written as JSON: camelCase, enumerations in kebab-case, times of a call in seconds, instants in ISO 8601. docs/call.schema.json describes it.</summary>
public static class ExportJson
{
    public const string Schema = "callcoach.call/1";

    public static JsonSerializerOptions Options { get; } = Create(indented: false);

    public static JsonSerializerOptions Indented { get; } = Create(indented: true);

    /// <summary>The document of one call.</summary>
    public static string Write(CallReview call) => JsonSerializer.Serialize(new CallDocument(Schema, call), Indented);

    private static JsonSerializerOptions Create(bool indented)
    {
        var options = new JsonSerializerOptions(CallLogJson.Options)
        {
            TypeInfoResolver = JsonTypeInfoResolver.Combine(CallLogJson.Options.TypeInfoResolver, new DefaultJsonTypeInfoResolver()),
            WriteIndented = indented,
        };
        options.Converters.Add(new JsonStringEnumConverter<ScoreGrade>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
        options.Converters.Add(new JsonStringEnumConverter<TipFate>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
        return options;
    }
}

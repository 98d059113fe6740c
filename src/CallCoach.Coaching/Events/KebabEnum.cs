using System.Text.Json;
using System.Text.Json.Serialization;

namespace CallCoach.Coaching;

/// <summary>Writes a value of an enumeration by its name in kebab-case; numbers are refused.</summary>
internal sealed class KebabEnum<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;

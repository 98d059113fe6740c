using System.Text.Json;

namespace CallCoach.Coaching;

/// <summary>Values of enumerations as they stand in logs and cross the wire: NotInterested is not-interested.</summary>
public static class Kebab
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}

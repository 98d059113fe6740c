using System.Text.Json;

namespace CallCoach;

/// <summary>Values of enumerations as they cross the wire: NotInterested is not-interested.</summary>
internal static class Kebab
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}

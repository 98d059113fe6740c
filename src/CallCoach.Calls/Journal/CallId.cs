using System.Globalization;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace CallCoach.Calls;

/// <summary>Makes and checks the ids of calls. An id is also a file's name: what is no id never reaches the disk.</summary>
public static partial class CallId
{
    /// <summary>A new id for a call that began at an instant.</summary>
    public static string New(DateTimeOffset startedAt) => string.Create(
        CultureInfo.InvariantCulture,
        $"{startedAt.UtcDateTime:yyyyMMdd-HHmmss}-{RandomNumberGenerator.GetHexString(4, lowercase: true)}");

    /// <summary>What the ids of a day begin with.</summary>
    public static string DayOf(DateTimeOffset day) => day.UtcDateTime.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>Whether a text has the form of an id.</summary>
    public static bool IsOne(string id) => Form().IsMatch(id);

    [GeneratedRegex("^[0-9]{8}-[0-9]{6}-[0-9a-f]{4}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex Form();
}

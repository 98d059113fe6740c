using System.Security.Cryptography;
using System.Text;
using CallCoach.Coaching;

namespace CallCoach.Store;

/// <summary>
/// Words of the search index that stand for what a search can be narrowed to. The index then intersects them with the words searched
/// for, instead of fetching each utterance to look at it.
/// </summary>
internal static class Facets
{
    public static string Of(Speaker speaker) => speaker == Speaker.Rep ? "srep" : "sthem";

    public static string Of(CallOutcome outcome) => "o" + outcome.ToString().ToLowerInvariant();

    public static string OfKind(string kind) => "k" + Plain(kind);

    public static string OfSegment(string segment) => "g" + Hash(segment);

    // No letters but of a hash: the index cuts words at anything else, and stems some endings.
    private static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.Trim().ToUpperInvariant())).AsSpan(0, 5)) + "0";

    private static string Plain(string kind) => kind.Replace("-", "", StringComparison.Ordinal) + "0";
}

using CallCoach.Coaching;
using CallCoach.Store;

namespace CallCoach.Api;

/// <summary>A choice of calls in the address of a request.</summary>
/// <param name="Words">Words that were said: "in quotation marks" as a phrase, word* as a beginning, -word for none of it.</param>
/// <param name="After">The value of "next" of the page before.</param>
/// <param name="Count">Lines of a page, 1 to 200.</param>
internal sealed record CallQuery(
    DateTimeOffset? From,
    DateTimeOffset? Until,
    string? Outcome,
    string? Segment,
    string? Tag,
    string? Kind,
    bool? Flagged,
    string? Speaker,
    string? Words,
    long? After,
    int? Count)
{
    public const int UsualCount = 50;

    /// <exception cref="ArgumentException">A value is none.</exception>
    public CallFilter Filter() => new(
        From, Until, Parse<CallOutcome>(Outcome, "outcome"), Segment, Tag, Kind, Flagged is true, Parse<Speaker>(Speaker, "speaker"), Words);

    private static T? Parse<T>(string? text, string name)
        where T : struct, Enum =>
        text is null ? null
        : !char.IsAsciiDigit(text.FirstOrDefault()) && Enum.TryParse<T>(text, ignoreCase: true, out var value) ? value
        : throw new ArgumentException($"{name} is one of {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}.", name);
}

using CallCoach.Coaching;

namespace CallCoach.Store;

/// <summary>A choice of calls; what is null does not narrow it.</summary>
/// <param name="From">Calls that began at or after this instant.</param>
/// <param name="Until">Calls that began before this instant.</param>
/// <param name="Kind">Calls with a moment of this kind; in a search, utterances with one.</param>
/// <param name="Speaker">In a search: who said it.</param>
/// <param name="Words">
/// Words to search for: all of them, in any order; "in quotation marks" one after the other; word* as a beginning; -word for none of it.
/// </param>
public sealed record CallFilter(
    DateTimeOffset? From = null,
    DateTimeOffset? Until = null,
    CallOutcome? Outcome = null,
    string? Segment = null,
    string? Tag = null,
    string? Kind = null,
    bool FlaggedOnly = false,
    Speaker? Speaker = null,
    string? Words = null)
{
    /// <summary>Kind of the moments that the rep flagged with a key.</summary>
    public const string Flagged = "flagged";

    public static CallFilter All { get; } = new();
}

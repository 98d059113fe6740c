using CallCoach.Coaching;
using CallCoach.Contracts;

namespace CallCoach;

/// <summary>Facts of a prospect as they come over the wire: trimmed, capped, nothing instead of blanks.</summary>
internal static class LeadWire
{
    private const int Longest = 120;

    public static LeadFacts? FactsOf(StartCall call)
    {
        var facts = new LeadFacts(Clean(call.FirstName), Clean(call.Company), Clean(call.Segment), call.IsWarm);
        return facts == new LeadFacts(null, null, null) ? null : facts;
    }

    /// <summary>The playbook that is asked for: a name. A page names no files.</summary>
    public static string? PlaybookOf(StartCall call) =>
        Clean(call.Playbook) is { } name && !name.Any(letter => letter is '/' or '\\' or '.' or ':') ? name : null;

    private static string? Clean(string? text) => text?.Trim() switch
    {
        null or "" => null,
        { Length: > Longest } tooLong => tooLong[..Longest],
        var clean => clean,
    };
}

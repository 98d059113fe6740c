using CallCoach.Store;

namespace CallCoach.Web;

/// <summary>The other side of a call as a page calls them.</summary>
internal static class Person
{
    /// <summary>For a lane or a turn: the first name, or "Them".</summary>
    public static string Name(CallHeader call) => call.FirstName ?? "Them";

    /// <summary>In the middle of a sentence.</summary>
    public static string InSentence(CallHeader call) => call.FirstName ?? "them";

    /// <summary>The head of a line or a page: name and company as far as they are known, else the number.</summary>
    public static string Title(CallHeader call) => (call.FirstName, call.Company, call.Number) switch
    {
        ({ } name, { } company, _) => $"{name}, {company}",
        ({ } name, _, _) => name,
        (_, { } company, _) => company,
        (_, _, { } number) => number,
        _ => "Somebody whose name is not known",
    };

    /// <summary>Two letters for a face.</summary>
    public static string Letters(CallHeader call) =>
        (call.FirstName ?? call.Company) is { Length: > 1 } name ? name[..2].ToUpperInvariant() : "?";
}

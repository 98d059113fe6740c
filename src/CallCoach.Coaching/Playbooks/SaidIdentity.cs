using System.Text.RegularExpressions;
using CallCoach.Coaching.Phrases;

namespace CallCoach.Coaching;

/// <summary>
/// The ways to say who calls. Wide on purpose, because recognisers mangle names: what follows "this is" or "from" need not be a word.
/// </summary>
internal static class SaidIdentity
{
    public static IReadOnlyList<Regex> Patterns { get; } =
    [
        .. PhraseBook.Default.NeverFlag.Where(guard => guard.Id == "A01").Select(guard => guard.Pattern!),
        TeamPattern.Compile(
            @"(?:my name is|my name's|name's|this is|you're speaking (?:to|with)|you're through to) (?:[^ ]+ ){0,3}[^ ]+"
            + @"|(?:it's|i'm|i am|it is) (?:[^ ]+ ){1,3}(?:from|at|with|of|over at|calling|ringing|here|again)"
            + @"|[^ ]+ (?:here|speaking|calling|ringing)(?: (?:from|at|with|for) [^ ]+)?|(?:calling|ringing|i'm|i am) (?:[^ ]+ ){0,2}(?:from|with|at|for|on behalf of) [^ ]+"),
    ];
}

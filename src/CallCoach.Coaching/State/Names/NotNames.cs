using System.Collections.Frozen;

namespace CallCoach.Coaching;

/// <summary>Words that follow "this is" or "I'm" and are no first names. It need not be complete: an unclear form is unsure anyway.</summary>
internal static class NotNames
{
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        ("a an the not for from about really very so just only all my our your his her their its it him he she they them we us me mine you i "
        + "what who why how when where which that this these those there here now then today tomorrow tonight yesterday "
        + "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december "
        + "yes yeah yep no nope ok okay sure right fine good great bad sorry afraid glad happy busy interested interesting speaking calling "
        + "ridiculous terrible awful perfect unbelievable nice lovely amazing reception sales accounts support service voicemail "
        + "doctor dr mr mrs ms miss professor sir madam "
        + "in on at to by with of off out up down as if or and but because going trying looking listening working driving "
        + "one two three four five six seven eight nine ten still always never also even more most much too well like kind sort "
        + "american british german french english irish scottish welsh catholic").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    public static bool CanBeName(string word) =>
        word.Length > 1 && !IsContraction(word) && !word.EndsWith("ing", StringComparison.OrdinalIgnoreCase) && !Words.Contains(word);

    // "Who's", "you're"; but O'Neil and D'Arcy are names.
    private static bool IsContraction(string word) => word.LastIndexOf('\'') > 1;
}

using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace CallCoach.Measuring.Text;

/// <summary>Writes contractions and short titles out: "won't" is "will not", "mr" is "mister".</summary>
internal static partial class Contractions
{
    /// <summary>Whole words, with blanks where the normal form has them.</summary>
    private static readonly FrozenDictionary<string, string> s_words = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["won't"] = "will not",
        ["can't"] = "can not",
        ["let's"] = "let us",
        ["ain't"] = "aint",
        ["y'all"] = "you all",
        ["wanna"] = "want to",
        ["gotta"] = "got to",
        ["gonna"] = "going to",
        ["i'ma"] = "i am going to",
        ["imma"] = "i am going to",
        ["woulda"] = "would have",
        ["coulda"] = "could have",
        ["shoulda"] = "should have",
        ["ma'am"] = "madam",
        ["mr"] = "mister ",
        ["mrs"] = "missus ",
        ["st"] = "saint ",
        ["dr"] = "doctor ",
        ["prof"] = "professor ",
        ["capt"] = "captain ",
        ["gov"] = "governor ",
        ["ald"] = "alderman ",
        ["gen"] = "general ",
        ["sen"] = "senator ",
        ["rep"] = "representative ",
        ["pres"] = "president ",
        ["rev"] = "reverend ",
        ["hon"] = "honorable ",
        ["asst"] = "assistant ",
        ["assoc"] = "associate ",
        ["lt"] = "lieutenant ",
        ["col"] = "colonel ",
        ["jr"] = "junior ",
        ["sr"] = "senior ",
        ["esq"] = "esquire ",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Ends of words. A following participle decides whether 's and 'd are forms of "have"; those stand first.</summary>
    private static readonly FrozenDictionary<string, string> s_endings = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["'d been"] = " had been",
        ["'s been"] = " has been",
        ["'d gone"] = " had gone",
        ["'s gone"] = " has gone",
        ["'d done"] = " had done",
        ["'s got"] = " has got",
        ["n't"] = " not",
        ["'re"] = " are",
        ["'s"] = " is",
        ["'d"] = " would",
        ["'ll"] = " will",
        ["'t"] = " not",
        ["'ve"] = " have",
        ["'m"] = " am",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string WriteOut(string text) => Any().Replace(
        text, match => s_words.GetValueOrDefault(match.Value) ?? s_endings[match.Value]);

    [GeneratedRegex(
        @"\b(?:won't|can't|let's|ain't|y'all|wanna|gotta|gonna|i'ma|imma|woulda|coulda|shoulda|ma'am"
        + @"|mrs?|st|dr|prof|capt|gov|ald|gen|sen|rep|pres|rev|hon|asst|assoc|lt|col|jr|sr|esq)\b"
        + @"|(?:'[ds] (?:been|gone)|'d done|'s got|n't|'re|'s|'d|'ll|'t|'ve|'m)\b",
        RegexOptions.None, 1000)]
    private static partial Regex Any();
}

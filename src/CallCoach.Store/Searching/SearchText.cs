using System.Globalization;
using System.Text;

namespace CallCoach.Store;

/// <summary>Turns what a person types into a query of the index. Nothing that is typed is an error: what is no word is left out.</summary>
internal static class SearchText
{
    private const int MostTerms = 16;
    private const int LongestTerm = 60;

    /// <returns>Null where there is no word to search for.</returns>
    public static string? Query(CallFilter filter)
    {
        var (wanted, unwanted) = Terms(filter.Words ?? "");
        if (wanted.Count == 0)
            return null;

        var query = new StringBuilder();
        foreach (var facet in FacetsOf(filter))
            query.Append(CultureInfo.InvariantCulture, $"Facets:\"{facet}\" AND ");
        query.Append(CultureInfo.InvariantCulture, $"Text:({string.Join(" AND ", wanted)})");
        foreach (var term in unwanted)
            query.Append(CultureInfo.InvariantCulture, $" NOT Text:{term}");
        return query.ToString();
    }

    private static IEnumerable<string> FacetsOf(CallFilter filter)
    {
        if (filter.Kind is { } kind)
            yield return Facets.OfKind(kind);
        if (filter.Segment is { } segment)
            yield return Facets.OfSegment(segment);
        if (filter.Outcome is { } outcome)
            yield return Facets.Of(outcome);
        if (filter.Speaker is { } speaker)
            yield return Facets.Of(speaker);
    }

    private static (List<string> Wanted, List<string> Unwanted) Terms(string text)
    {
        var (wanted, unwanted) = (new List<string>(), new List<string>());
        for (var at = 0; at < text.Length && wanted.Count + unwanted.Count < MostTerms;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var isUnwanted = text[at] == '-' && at + 1 < text.Length;
            if (isUnwanted)
                at++;
            var isPhrase = text[at] == '"';
            var end = isPhrase ? text.IndexOf('"', at + 1) : IndexOfSpace(text, at);
            end = end < 0 ? text.Length : end;
            if (Term(text[(isPhrase ? at + 1 : at)..end]) is { } term)
                (isUnwanted ? unwanted : wanted).Add(term);
            at = isPhrase ? end + 1 : end;
        }

        return (wanted, unwanted);
    }

    private static string? Term(string typed)
    {
        var isBeginning = typed.EndsWith('*');
        var words = new string([.. typed.Where(letter => letter != '"' && letter != '*' && letter != '\0').Take(LongestTerm)]).Trim();
        return words.Any(char.IsLetterOrDigit) ? $"\"{words}\"{(isBeginning ? " *" : "")}" : null;
    }

    private static int IndexOfSpace(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
                return i;
        }

        return -1;
    }
}

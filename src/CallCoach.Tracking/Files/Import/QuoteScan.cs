namespace CallCoach.Tracking.Files.Import;

/// <summary>Follows the quotes of a record. One that opens no field is a plain letter ("5\" pipe").</summary>
internal static class QuoteScan
{
    public static QuoteState Of(string text, char delimiter)
    {
        var (quoted, atStart) = (false, true);
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (quoted)
            {
                if (letter != '"')
                    continue;
                if (at + 1 < text.Length && text[at + 1] == '"')
                {
                    at++;
                    continue;
                }

                quoted = false;
                if (!EndsField(text, at + 1, delimiter))
                    return QuoteState.Torn;
            }
            else if (letter == '"' && atStart)
            {
                quoted = true;
                atStart = false;
            }
            else
            {
                atStart = letter == delimiter || letter == '\n' || (atStart && letter == ' ');
            }
        }

        return quoted ? QuoteState.Open : QuoteState.Closed;
    }

    private static bool EndsField(string text, int at, char delimiter)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
        return at >= text.Length || text[at] == delimiter || text[at] == '\n';
    }
}

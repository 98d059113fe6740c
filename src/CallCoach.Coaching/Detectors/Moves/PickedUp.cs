using CallCoach.Coaching.Phrases;

namespace CallCoach.Coaching.Detectors.Moves;

/// <summary>
/// "Nine years. She must know every name by heart." The rep takes up what was just told, and goes on from it: that is about this person.
/// A day or an hour said back is a next step instead.
/// </summary>
internal static class PickedUp
{
    private const int MostTokens = 5;
    private const int LeastAfter = 3;

    private static readonly HashSet<string> Small = new(StringComparer.Ordinal)
    {
        "a", "an", "the", "and", "or", "so", "of", "in", "on", "at", "to", "for", "with", "it", "it's", "its", "is", "that", "that's", "this", "your", "you", "my", "i", "we",
        "oh", "ah", "ha", "okay", "ok", "right", "yes", "yeah", "no", "well", "sure", "good", "great", "fine", "thanks", "thank", "please", "sorry", "got", "then", "only", "just",
        "hello", "hi", "morning", "afternoon", "evening", "not", "now", "what", "when", "who", "how", "why", "where", "time", "call", "back",
        "do", "does", "did", "have", "has", "had", "are", "was", "were", "be", "can", "will", "would", "he", "she", "they", "them", "him", "her", "me", "us", "if", "but", "from", "by", "up",
    };

    private static readonly HashSet<string> Times = new(StringComparer.Ordinal)
    {
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "tomorrow", "today", "tonight", "noon", "lunch", "week", "past", "o'clock", "thirty", "fifteen", "half", "quarter", "after", "before",
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "spring", "summer", "autumn", "winter", "harvest", "easter", "christmas",
    };

    public static bool Said(MoveLine line, string? firstName)
    {
        if (line.View.Before(Speaker.Prospect) is not { } prospect || line.View.Has(prospect, FindingGroup.Signal, Kinds.Voicemail))
            return false;
        var text = line.Normal;
        var end = 0;
        while (end < text.Tokens.Count - 1 && !text.Tokens[end].EndsSentence)
            end++;
        if (end >= MostTokens || text.Tokens.Count - end - 1 < LeastAfter || !text.Tokens[end].EndsSentence)
            return false;
        var told = Words(prospect.Normal, 0, prospect.Normal.Tokens.Count - 1).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var words = Words(text, 0, end).Where(word => !Small.Contains(word) && !word.Equals(firstName, StringComparison.OrdinalIgnoreCase)).ToList();
        return words.Exists(word => !Numbers.Contains(word)) && words.TrueForAll(told.Contains) && !words.Exists(Times.Contains);
    }

    /// <summary>"Twenty it is": a number or a date agreed on.</summary>
    private static readonly HashSet<string> Numbers = new(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen sixteen seventeen eighteen nineteen twenty forty fifty sixty hundred".Split(' '), StringComparer.Ordinal);

    private static IEnumerable<string> Words(NormalText text, int first, int last)
    {
        for (var token = first; token <= last; token++)
            yield return text.Word(token).ToString();
    }
}

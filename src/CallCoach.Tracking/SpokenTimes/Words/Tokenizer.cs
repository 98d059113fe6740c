using System.Globalization;
using System.Text.RegularExpressions;

namespace CallCoach.Tracking.SpokenTimes.Words;

/// <summary>
/// Cuts a text into words and numbers. Recognisers print the same time as "3:15", "315", "three fifteen" or "3.15",
/// with or without punctuation; after this they differ no more than needed.
/// </summary>
internal static partial class Tokenizer
{
    /// <summary>What recognisers print for one and the same word.</summary>
    private static readonly Dictionary<string, string> Same = new(StringComparer.Ordinal)
    {
        ["o'clock"] = "oclock",
        ["tommorow"] = "tomorrow",
        ["tomorow"] = "tomorrow",
        ["noontime"] = "noon",
        ["midday"] = "noon",
        ["o"] = "oh",
        ["approx"] = "around",
        ["til"] = "till",
        ["'til"] = "till",
        ["wont"] = "won't",
        ["cant"] = "can't",
        ["dont"] = "don't",
        ["todays"] = "today's",
        ["im"] = "i'm",
        ["ill"] = "i'll",
        ["am."] = "am",
        ["mon"] = "monday",
        ["tue"] = "tuesday",
        ["tues"] = "tuesday",
        ["weds"] = "wednesday",
        ["wed"] = "wednesday",
        ["thu"] = "thursday",
        ["thur"] = "thursday",
        ["thurs"] = "thursday",
        ["fri"] = "friday",
        ["sept"] = "september",
        ["wednsday"] = "wednesday",
        ["hr"] = "hour",
        ["hrs"] = "hours",
        ["min"] = "minutes",
        ["mins"] = "minutes",
    };

    public static TokenRow Read(string text)
    {
        var tokens = new List<Token>();
        foreach (Match match in Pieces().Matches(text))
        {
            if (match.Groups["mark"].Success)
                Close(tokens, match.Value);
            else
                Add(tokens, match);
        }

        return new TokenRow(text, tokens);
    }

    private static void Add(List<Token> tokens, Match match)
    {
        var end = match.Index + match.Length;
        if (match.Groups["clock"].Success)
        {
            tokens.Add(new Token(match.Value, match.Index, end)
            {
                Number = Int(match.Groups["hour"].Value),
                Minute = Int(match.Groups["minute"].Value),
                IsDigits = true,
            });
        }
        else if (match.Groups["slash"].Success)
        {
            tokens.Add(new Token(match.Value, match.Index, end) { Number = Int(match.Groups["left"].Value), Slash = Int(match.Groups["right"].Value), IsDigits = true });
        }
        else if (match.Groups["digits"].Success)
        {
            tokens.Add(new Token(match.Groups["digits"].Value, match.Index, end)
            {
                Number = Int(match.Groups["digits"].Value),
                IsOrdinal = match.Groups["place"].Success,
                IsDigits = true,
            });
        }
        else if (match.Groups["dash"].Success)
        {
            tokens.Add(new Token("to", match.Index, end));
        }
        else
        {
            AddWord(tokens, match.Value.ToLowerInvariant().Replace('\u2019', '\''), match.Index, end);
        }
    }

    private static void AddWord(List<Token> tokens, string word, int start, int end)
    {
        word = Same.GetValueOrDefault(word, word);
        if (word is "pm" or "am" or "p.m" or "a.m")
            word = word[0] == 'p' ? "pm" : "am";
        if (word.EndsWith("'s", StringComparison.Ordinal))
        {
            AddWord(tokens, word[..^2], start, end - 2);
            tokens.Add(new Token("'s", end - 2, end));
            return;
        }

        if (word.Length > 4 && word.EndsWith("ish", StringComparison.Ordinal) && NumberWords.Amount(word[..^3]) is { } about)
        {
            tokens.Add(new Token("around", start, start));
            tokens.Add(new Token(word, start, end) { Number = about });
            return;
        }

        var token = new Token(word, start, end) { Number = NumberWords.Amount(word) };
        if (token.Number is null && NumberWords.Ordinal(word) is { } place)
            token = token with { Number = place, IsOrdinal = true };
        if (!JoinsTens(tokens, token))
            tokens.Add(token);
    }

    /// <summary>"twenty" before "first" or "five" makes one number.</summary>
    private static bool JoinsTens(List<Token> tokens, Token token)
    {
        if (tokens.Count == 0 || token.Number is not (> 0 and < 10) || tokens[^1] is not { Number: >= 20 and < 100, IsDigits: false, IsOrdinal: false, EndsClause: false } tens
            || tens.Number % 10 != 0)
        {
            return false;
        }

        tokens[^1] = tens with { Word = $"{tens.Word} {token.Word}", End = token.End, Number = tens.Number + token.Number, IsOrdinal = token.IsOrdinal };
        return true;
    }

    private static void Close(List<Token> tokens, string mark)
    {
        if (tokens.Count == 0)
            return;
        var ends = mark is "." or "?" or "!" or "...";
        tokens[^1] = tokens[^1] with { EndsClause = true, EndsSentence = ends, IsQuestion = mark is "?" };
    }

    private static int Int(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?<clock>\b(?<hour>[01]?\d|2[0-3])[:.](?<minute>[0-5]\d)(?!\d))|(?<slash>\b(?<left>\d{1,2})/(?<right>\d{1,2})(/\d{2,4})?\b)|(?<digits>\d{1,6})(?<place>st|nd|rd|th)?|(?<dash>(?<=\d)\s?[-\u2013]\s?(?=\d))|(?<word>[ap]\.m(?=\.)|'?[a-zA-Z\u00C0-\u024F]+(['\u2019][a-zA-Z]+)?)|(?<mark>\.\.\.|[.,?!;:\u2013\u2014])",
        RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex Pieces();
}

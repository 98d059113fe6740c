using System.Collections.Frozen;

namespace CallCoach.Coaching.Phrases;

/// <summary>
/// Reads out of a pattern a few words of which every match must hold at least one. It knows the constructs that the phrase files use;
/// a pattern that it can't follow has no such words, and is tried on every text.
/// </summary>
internal sealed class PatternWords
{
    /// <summary>Stands for text that can't be told.</summary>
    private const char Any = '\0';

    /// <summary>More readings of one pattern than these are not spelt out.</summary>
    private const int Most = 240;

    /// <summary>Words of half of all sentences: as good as none.</summary>
    private static readonly FrozenSet<string> Common = FrozenSet.ToFrozenSet(
        ("a an and are as at be been but can can't could did do does don't for from get go got had has have he her him his how i i'd i'll i'm i've if in is it it's just "
        + "know like me more my no not now of off oh on one or our out say see she so some that that's the their them then there they they're this time to too up us was we "
        + "we'd we'll we're we've well were what what's when who will with won't would yeah yes you you'd you'll you're you've your right okay ok really good back about").Split(' '),
        StringComparer.Ordinal);

    private readonly string _pattern;
    private int _at;
    private bool _lost;

    private PatternWords(string pattern) => _pattern = pattern;

    /// <summary>The words, or <see langword="null"/> if none can be named.</summary>
    /// <param name="pattern">It begins and ends with a word, as the patterns of the phrase files do.</param>
    public static IReadOnlyList<string>? Of(string pattern)
    {
        var reader = new PatternWords(pattern);
        var whole = reader.Choice();
        if (reader._lost || reader._at < pattern.Length)
            return null;
        return Better(Named(whole.Texts), whole.Needs) is { } words && Cost(words) < 1 ? words : null;
    }

    private Reading Choice()
    {
        var texts = new List<string>();
        List<string>? needs = [];
        while (true)
        {
            var branch = Row();
            texts.AddRange(branch.Texts);
            needs = needs is not null && Better(Named(Inside(branch.Texts)), branch.Needs) is { } more ? [.. needs, .. more] : null;
            if (_lost || _at >= _pattern.Length || _pattern[_at] is not '|')
                break;
            _at++;
        }

        texts = [.. texts.Distinct(StringComparer.Ordinal)];
        return texts.Count > Most ? new Reading([Any.ToString()], needs) : new Reading(texts, needs);
    }

    private Reading Row()
    {
        var row = new Reading([""], null);
        while (!_lost && _at < _pattern.Length && _pattern[_at] is not ('|' or ')'))
            row = Join(row, Counted(Piece()));
        return row;
    }

    private static Reading Join(Reading left, Reading right)
    {
        var needs = Better(left.Needs, right.Needs);
        if (left.Texts.Count * right.Texts.Count <= Most)
            return new Reading([.. left.Texts.SelectMany(one => right.Texts, (one, other) => one + other).Distinct(StringComparer.Ordinal)], needs);
        return new Reading(
            [.. right.Texts.Select(text => Any + text)],
            Better(needs, Named([.. left.Texts.Select(text => Any + text + Any)])));
    }

    /// <summary>A piece with what says how often it may come.</summary>
    private Reading Counted(Reading piece)
    {
        if (_at >= _pattern.Length)
            return piece;
        var (least, once) = (1, true);
        switch (_pattern[_at])
        {
            case '?':
                (least, once) = (0, true);
                _at++;
                break;
            case '*' or '+':
                (least, once) = (_pattern[_at] is '+' ? 1 : 0, false);
                _at++;
                break;
            case '{':
                var end = _pattern.IndexOf('}', _at);
                if (end < 0 || !char.IsAsciiDigit(_pattern[_at + 1]))
                    return Lose();

                (least, once) = (_pattern[_at + 1] is '0' ? 0 : 1, false);
                _at = end + 1;
                break;
            default:
                return piece;
        }

        if (_at < _pattern.Length && _pattern[_at] is '?')
            _at++;
        var texts = once || piece.Texts is [" "] ? piece.Texts : [Repeated(piece.Texts)];
        return least == 0 ? new Reading([.. texts.Append("").Distinct(StringComparer.Ordinal)], null) : new Reading(texts, piece.Needs);
    }

    /// <summary>However often it comes: the blank at its edge stays, by which the words beside it are whole.</summary>
    private static string Repeated(List<string> texts) => texts.TrueForAll(text => text.EndsWith(' ')) ? Any + " " : texts.TrueForAll(text => text.StartsWith(' ')) ? " " + Any : Any.ToString();

    private Reading Piece()
    {
        var letter = _pattern[_at++];
        return letter switch
        {
            '(' => Group(),
            '[' => Set(),
            '\\' => Escaped(),
            '^' or '$' => new Reading([""], null),
            '.' => new Reading([Any.ToString()], null),
            _ => Letters(),
        };
    }

    /// <summary>Letters in a row, up to one that is counted.</summary>
    private Reading Letters()
    {
        var from = _at - 1;
        while (_at < _pattern.Length && !IsMark(_pattern[_at]) && !IsCounted(_at + 1) && !IsCounted(_at))
            _at++;
        return new Reading([_pattern[from.._at]], null);
    }

    private bool IsCounted(int at) => at < _pattern.Length && _pattern[at] is '?' or '*' or '+' or '{';

    private static bool IsMark(char letter) => letter is '(' or ')' or '[' or ']' or '{' or '}' or '|' or '\\' or '.' or '^' or '$' or '?' or '*' or '+';

    private Reading Group()
    {
        var looksAround = false;
        if (_at < _pattern.Length && _pattern[_at] is '?')
        {
            var rest = _pattern.AsSpan(_at + 1);
            looksAround = rest.StartsWith("=") || rest.StartsWith("!") || rest.StartsWith("<=") || rest.StartsWith("<!");
            if (!looksAround && !rest.StartsWith(":"))
                _lost = true;
            _at += rest.StartsWith("<") ? 3 : 2;
        }

        var inside = Choice();
        if (_at >= _pattern.Length || _pattern[_at++] is not ')')
            _lost = true;
        return looksAround ? new Reading([""], null) : inside;
    }

    private Reading Set()
    {
        var end = _pattern.IndexOf(']', _at);
        if (end < 0)
            return Lose();
        var letters = _pattern[_at..end];
        _at = end + 1;
        var dash = letters.IndexOf('-', StringComparison.Ordinal);
        var isPlain = letters.Length > 0 && letters[0] is not '^' && !letters.Contains('\\', StringComparison.Ordinal) && (dash <= 0 || dash == letters.Length - 1);
        return isPlain ? new Reading([.. letters.Select(letter => letter.ToString())], null) : new Reading([Any.ToString()], null);
    }

    private Reading Escaped()
    {
        var letter = _at < _pattern.Length ? _pattern[_at++] : Any;
        return letter switch
        {
            's' => new Reading([" "], null),
            'b' => new Reading([""], null),
            'w' or 'd' or 'W' or 'S' or 'D' => new Reading([Any.ToString()], null),
            _ when !char.IsLetterOrDigit(letter) => new Reading([letter.ToString()], null),
            _ => Lose(),
        };
    }

    private Reading Lose()
    {
        _lost = true;
        return new Reading([""], null);
    }

    private static List<string> Inside(List<string> texts) => [.. texts.Select(text => Any + text + Any)];

    /// <summary>The rarest whole word of each text; nothing if one has none.</summary>
    private static List<string>? Named(List<string> texts)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            if (Rarest(text) is not { } word)
                return null;
            words.Add(word);
        }

        return [.. words];
    }

    private static string? Rarest(string text)
    {
        string? best = null;
        for (var from = 0; from < text.Length; from++)
        {
            if (!WordMask.IsWord(text[from]))
                continue;
            var to = from;
            while (to < text.Length && WordMask.IsWord(text[to]))
                to++;
            var isWhole = (from == 0 || text[from - 1] is not Any) && (to == text.Length || text[to] is not Any);
            if (isWhole && text[from..to] is var word && (best is null || (Common.Contains(best), word.Length).CompareTo((Common.Contains(word), best.Length)) > 0))
                best = word;
            from = to;
        }

        return best;
    }

    private static List<string>? Better(List<string>? one, List<string>? other) =>
        one is null ? other : other is null || Cost(one) <= Cost(other) ? one : other;

    /// <summary>About how often a text holds one of the words.</summary>
    private static double Cost(IReadOnlyList<string> words) => words.Sum(word => Common.Contains(word) ? 0.2 : 0.005);

    /// <summary>What a part of a pattern may match.</summary>
    /// <param name="Texts">All of it, spelt out.</param>
    /// <param name="Needs">Words of which a match holds at least one, known before the texts grew too many.</param>
    private sealed record Reading(List<string> Texts, List<string>? Needs);
}

using System.Text.RegularExpressions;

namespace CallCoach.Coaching.Rewriting;

/// <summary>A form that a negative sentence can have as a whole, and what it becomes.</summary>
internal sealed class SentenceForm
{
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(PatternLimit.Milliseconds);

    private readonly Regex _pattern;
    private readonly Func<Match, string?> _turn;

    /// <param name="pattern">Must match up to the end of the sentence; named groups are the rep's words.</param>
    /// <param name="turn">Makes the new sentence, or nothing if the words don't allow it.</param>
    public SentenceForm(string pattern, string headline, Func<Match, string?> turn)
    {
        _pattern = new Regex(
            pattern + "$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, Limit);
        Headline = headline;
        _turn = turn;
    }

    public string Headline { get; }

    public string? Turn(string sentence) => _pattern.Match(sentence) is { Success: true } match ? _turn(match) : null;
}

using System.Text.RegularExpressions;
using CallCoach.Coaching.Phrases;

namespace CallCoach.Coaching;

/// <summary>Watches whether a speaker says one of some patterns, and looks at each line once: a call has thousands of ticks.</summary>
internal sealed class SaidWatch(Speaker speaker, IReadOnlyList<Regex> patterns)
{
    private int _seen;
    private TimeSpan? _first;
    private NormalText? _growing;
    private bool _isGrowing;

    /// <summary>Whether there is anything to watch for.</summary>
    public bool IsAny => patterns.Count > 0;

    /// <summary>Whether it was said so far, beginning before a time of the call if one is given.</summary>
    public bool IsSaid(RuleClock clock, TimeSpan? by = null)
    {
        var lines = clock.Lines(speaker);
        for (; _seen < lines.Count; _seen++)
        {
            if (_first is null && Matches(lines[_seen].Text))
                _first = lines[_seen].Start;
        }

        var growing = clock.Growing(speaker);
        if (!ReferenceEquals(growing, _growing))
            (_growing, _isGrowing) = (growing, growing is not null && Matches(growing));
        return _isGrowing || _first <= (by is { } within && clock.Began is { } began ? began + within : TimeSpan.MaxValue);
    }

    private bool Matches(NormalText text) =>
        patterns.Any(pattern => pattern.IsMatch(text.Text) || (!ReferenceEquals(text, text.WithoutFillers) && pattern.IsMatch(text.WithoutFillers.Text)));
}

using System.Globalization;

namespace CallCoach.Coaching;

/// <summary>
/// Sees a pace far from the rep's own, or beyond what anybody follows. Without an own pace only the outer bounds hold. A slight finding: it rarely
/// becomes a tip.
/// </summary>
internal sealed class PaceDetector(PaceOptions options) : IDetector
{
    private readonly Queue<(int Words, TimeSpan Time)> _window = new();
    private bool _isOut;
    private long _hasteTold;

    public void Observe(CallEvent happened, CallState call, ICollection<Finding> findings)
    {
        if (happened is not UtteranceHeard { Utterance: { Speaker: Speaker.Rep } rep } || call.LastTurn(Speaker.Rep)?.Words < options.TurnWords)
            return;

        var own = call.Head?.Pace;
        _window.Enqueue((TurnList.CountWords(rep), rep.End - rep.Start));
        if (MeasuredPace() is { } pace)
            Compare(pace, own, rep, findings);
        if (own is { } usual)
            LookForHaste(usual, rep, call, findings);
    }

    // The newest speech that fills the window; older speech leaves.
    private double? MeasuredPace()
    {
        while (_window.Count > 1 && Time(_window) - _window.Peek().Time >= options.Window)
            _window.Dequeue();
        var time = Time(_window);
        return time >= options.Window ? _window.Sum(entry => entry.Words) / time.TotalMinutes : null;
    }

    private void Compare(double pace, double? own, Utterance rep, ICollection<Finding> findings)
    {
        var isFast = pace > options.Fastest || pace > own * (1 + options.Deviation);
        var isSlow = pace < options.Slowest || pace < own * (1 - options.Deviation);
        if (!isFast && !isSlow)
            _isOut = false;
        if (_isOut || (!isFast && !isSlow))
            return;

        _isOut = true;
        findings.Add(Tell(isFast ? "fast" : "slow", pace, rep, isFast ? "Slow down a little." : "Pick up the pace a little."));
    }

    private void LookForHaste(double usual, Utterance rep, CallState call, ICollection<Finding> findings)
    {
        if (call.LastObjection is not { } objection || objection.Id == _hasteTold || rep.Start - objection.Place.To > options.HasteWithin)
            return;
        var words = TurnList.CountWords(rep);
        var pace = words / (rep.End - rep.Start).TotalMinutes;
        if (words < options.TurnWords || pace < usual + options.HasteBy)
            return;

        _hasteTold = objection.Id;
        findings.Add(Tell("haste", pace, rep, "Take your time here."));
    }

    private static Finding Tell(string rule, double pace, Utterance rep, string headline)
    {
        var evidence = string.Create(CultureInfo.InvariantCulture, $"{pace:0} words a minute");
        return Stretch.Of(Kinds.Pace, rule, rep.Start, rep.End, severity: 1, evidence, Stretch.Nudge(headline, evidence));
    }

    private static TimeSpan Time(IEnumerable<(int Words, TimeSpan Time)> window) =>
        window.Aggregate(TimeSpan.Zero, (sum, entry) => sum + entry.Time);
}

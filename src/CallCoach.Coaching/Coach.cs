using System.Text.RegularExpressions;

namespace CallCoach.Coaching;

/// <summary>
/// Judges one call: events in, judgements out. Pure: the same events give the same judgements, so a stored log replays to the very same tips.
/// All that a judgement rests on comes with the first event, <see cref="CallStarted"/>.
/// </summary>
/// <param name="detectors">Makes the detectors of a call, in the order in which they look at an event.</param>
public sealed class Coach(Func<CoachingOptions, IReadOnlyList<IDetector>> detectors)
{
    private IReadOnlyList<IDetector> _detectors = [];
    private readonly TipEffects _effects = new();
    private TipPolicy? _policy;
    private PlaybookDesk? _desk;
    private long _lastFinding;

    /// <summary>What happened in the call so far.</summary>
    public CallState State { get; } = new();

    /// <summary>
    /// Takes an event in and gives what follows from it, in order: findings, then ends of tips, tips held back and tips shown,
    /// what came of those shown before, and at the end of the call its rating.
    /// </summary>
    /// <exception cref="ArgumentException">The first event isn't <see cref="CallStarted"/>, or it comes twice, or the event is a judgement itself.</exception>
    public IReadOnlyList<CallEvent> Observe(CallEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        Check(happened);
        if (State.HasEnded)
            return [];

        var judged = new List<CallEvent>();
        var unread = State.UnreadLines;
        State.TakeIn(happened);
        if (State.UnreadLines > unread)
            judged.Add(new NotJudged(State.Now, "names", nameof(RegexMatchTimeoutException)));
        if (happened is CallStarted started)
            Begin(started.Head);

        var made = Detect(happened, judged);
        Attempt("tips", judged, () => _policy!.Observe(happened, State, made, judged));
        Attempt("effects", judged, () => _effects.Observe(State, judged));
        if (State.HasEnded)
        {
            var rating = CallRating.NotRated;
            Attempt("rating", judged, () => rating = OutcomeRater.Rate(State));
            judged.Add(new CallRated(State.Now, rating));
        }

        return judged;
    }

    private void Check(CallEvent happened)
    {
        if (happened is Judgement)
            throw new ArgumentException("A coach takes what was heard or pressed; leave out the judgements of a log when replaying it.", nameof(happened));
        if (happened is CallStarted != State.Head is null)
        {
            throw new ArgumentException(
                $"The first event of a call is {nameof(CallStarted)}, and it comes once: take a new {nameof(Coach)} for each call.", nameof(happened));
        }
    }

    private void Begin(CallHead head)
    {
        _detectors = detectors(head.Options);
        _policy = new TipPolicy(head.Options.Tips);
        _desk = head.Playbook is { } book ? new PlaybookDesk(book) : null;
    }

    private List<Finding> Detect(CallEvent happened, List<CallEvent> judged)
    {
        var made = new List<Finding>();
        var seen = new List<Finding>();
        foreach (var detector in _detectors)
        {
            seen.Clear();
            if (!Attempt(detector.GetType().Name, judged, () => detector.Observe(happened, State, seen)))
                continue;
            foreach (var finding in seen)
            {
                if ((_desk is null ? finding : _desk.Pass(finding, State)) is not { } wanted)
                    continue;
                var numbered = wanted with { Id = ++_lastFinding };
                State.TakeIn(numbered);
                made.Add(numbered);
                judged.Add(new FindingMade(State.Now, numbered));
            }
        }

        return made;
    }

    /// <summary>A pattern out of time (a machine that slept in the middle of it) or a fault in one part: no judgement may end a call.</summary>
    private bool Attempt(string part, List<CallEvent> judged, Action judge)
    {
        try
        {
            judge();
            return true;
        }
        catch (Exception failure) when (failure is not OutOfMemoryException) // a part's edge: the other parts and the call go on
        {
            judged.Add(new NotJudged(State.Now, part, failure.GetType().Name));
            return false;
        }
    }
}

namespace CallCoach.Coaching;

/// <summary>Judges a stored call again.</summary>
public static class Replay
{
    /// <summary>
    /// The whole log anew: what was heard and pressed, each event followed by what is judged of it. Judgements in the log are left out.
    /// With the detectors that judged the call the result is the log itself.
    /// </summary>
    public static IReadOnlyList<CallEvent> Run(IEnumerable<CallEvent> log, Func<CoachingOptions, IReadOnlyList<IDetector>> detectors)
    {
        ArgumentNullException.ThrowIfNull(log);
        var coach = new Coach(detectors);
        var again = new List<CallEvent>();
        foreach (var happened in log)
        {
            if (happened is Judgement)
                continue;
            again.Add(happened);
            again.AddRange(coach.Observe(happened));
        }

        return again;
    }
}

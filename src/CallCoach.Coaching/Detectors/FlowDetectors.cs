namespace CallCoach.Coaching;

/// <summary>Detectors of what no single line tells: shares, pauses, names, next steps. They read the findings about words, so they come after those.</summary>
public static class FlowDetectors
{
    public static IReadOnlyList<IDetector> Create(CoachingOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var flow = options.Flow;
        return
        [
            new HoursDetector(),
            new RemovalDetector(flow.Removal),
            new DutyDetector(options.Legal, options.Names),
            new TalkShareDetector(flow.TalkShare),
            new MonologueDetector(flow.Monologue),
            new InterruptionDetector(flow.Interruptions),
            new PatienceDetector(flow.Patience),
            new DefendingDetector(flow.Defending),
            new PaceDetector(flow.Pace),
            new QuestionDetector(),
            new EarlyInterestDetector(flow.EarlyInterest),
            new FirstNameDetector(options.FirstName, options.Names),
            new NextStepDetector(options.NextStep),
            new PraiseDetector(flow.Praise),
        ];
    }
}

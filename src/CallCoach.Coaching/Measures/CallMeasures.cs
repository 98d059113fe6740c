namespace CallCoach.Coaching;

/// <summary>
/// The one list of what calls are measured by. <see cref="Of"/> reads all of them off a call's log: what it gives is what a rep's node puts into
/// <c>CallOverPayload.Measures</c> of <c>CallCoach.Contracts</c>, name by name (<c>new Measure(figure.Count, figure.Of)</c>).
/// </summary>
public static class CallMeasures
{
    public const string ScriptedLines = "scripted-lines";
    public const string NegativeLines = "negative-lines";
    public const string ArguedAfterNo = "argued-after-no";
    public const string BetterTimeAsked = "better-time-asked";
    public const string FirstNameUsed = "first-name-used";
    public const string NextStepAgreed = "next-step-agreed";
    public const string TalkShare = "talk-share";
    public const string Questions = "questions";
    public const string Monologues = "monologues";

    private const string InTenMinutes = "in ten minutes of talk";

    /// <summary>All measures, in the order in which they are listed.</summary>
    public static IReadOnlyList<CallMeasure> All { get; } =
    [
        new(ScriptedLines, "Scripted lines", InTenMinutes, MeasureShape.PerTenMinutes, LessIsBetter: true, 4),
        new(NegativeLines, "Negative lines", InTenMinutes, MeasureShape.PerTenMinutes, LessIsBetter: true, 3),
        new(ArguedAfterNo, "Arguing after a no", "of those who said no", MeasureShape.OfChances, LessIsBetter: true, 0.1),
        new(BetterTimeAsked, "Asking for a better time", "of those who said not now", MeasureShape.OfChances, LessIsBetter: false, 0.8),
        new(FirstNameUsed, "Using the first name", "of talks with a known name", MeasureShape.OfChances, LessIsBetter: false, 0.8),
        new(NextStepAgreed, "Agreeing a next step", "of talks without a no", MeasureShape.OfChances, LessIsBetter: false, 0.5),
        new(Questions, "Questions asked", InTenMinutes, MeasureShape.PerTenMinutes, LessIsBetter: false, 8),
        new(Monologues, "Monologues", InTenMinutes, MeasureShape.PerTenMinutes, LessIsBetter: true, 1),
        new(TalkShare, "Share of the talk", "of all words", MeasureShape.OfWords, LessIsBetter: null, 0.5),
    ];

    /// <summary>The measure of that name; nothing for one that this version does not know.</summary>
    public static CallMeasure? Named(string? name) => All.FirstOrDefault(measure => measure.Name == name);

    /// <summary>
    /// Figures of a call by name, read off its log. Pure: it judges nothing anew. Empty where nobody was talked to, and a figure without an occasion is left
    /// out: without a no nothing is known about arguing.
    /// </summary>
    public static IReadOnlyDictionary<string, CallFigure> Of(IEnumerable<CallEvent> log)
    {
        ArgumentNullException.ThrowIfNull(log);
        return FigureReader.Read(ReadCall.Of(log));
    }
}

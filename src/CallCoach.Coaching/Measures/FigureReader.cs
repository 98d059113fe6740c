namespace CallCoach.Coaching;

/// <summary>Counts what each measure counts.</summary>
internal static class FigureReader
{
    /// <summary>A rate of less talk would be a matter of seconds.</summary>
    private static readonly TimeSpan s_leastTalk = TimeSpan.FromSeconds(10);

    public static SortedDictionary<string, CallFigure> Read(CallState call)
    {
        var figures = new SortedDictionary<string, CallFigure>(StringComparer.Ordinal);
        if (!IsTalk(call))
            return figures;

        var minutes = (call.Utterances.Max(said => said.End) - call.Utterances.Min(said => said.Start)).TotalMinutes;
        PerTime(CallMeasures.ScriptedLines, Lines(call, Kinds.Scripted));
        PerTime(CallMeasures.NegativeLines, Lines(call, Kinds.Negative));
        PerTime(CallMeasures.Questions, call.Findings.Count(finding => finding.Kind is Kinds.Asked));
        PerTime(CallMeasures.Monologues, call.Findings.Count(finding => finding is { Kind: Kinds.Monologue, Rule: "monologue" }));
        OfChances(CallMeasures.ArguedAfterNo, call, Kinds.IsRefusal, IsArguing);
        OfChances(CallMeasures.BetterTimeAsked, call, kind => kind is Kinds.NotNow, finding => finding.IsMove(Kinds.AsksBetterTime));
        if (call.Person is not null || call.Head?.Lead?.FirstName is { Length: > 1 })
            figures[CallMeasures.FirstNameUsed] = new(call.NameUses.Count > 0 ? 1 : 0, 1);
        if (!call.Findings.Any(finding => finding.Group == FindingGroup.Signal && Kinds.IsRefusal(finding.Kind)))
            figures[CallMeasures.NextStepAgreed] = new(Agreement.IsMade(call) ? 1 : 0, 1);
        figures[CallMeasures.TalkShare] = new(call.Rep.Words, call.Rep.Words + call.Prospect.Words);
        return figures;

        void PerTime(string name, int count)
        {
            if (minutes >= s_leastTalk.TotalMinutes)
                figures[name] = new(count, Math.Round(minutes, 4));
        }

        void OfChances(string name, CallState of, Func<string, bool> isChance, Func<Finding, bool> isTaken)
        {
            if (Chances(of, isChance, isTaken) is { Of: > 0 } figure)
                figures[name] = figure;
        }
    }

    private static bool IsTalk(CallState call) => call.Rep.Words > 0 && call.Prospect.Words > 0 && !call.IsMachineOnLine;

    private static int Lines(CallState call, string kind) => call.Findings
        .Where(finding => finding.Group == FindingGroup.Wording && finding.Kind == kind && finding.Severity > 0 && finding.Tip?.Tone != TipTone.Praise)
        .DistinctBy(finding => (finding.Place.Utterance, finding.Place.From))
        .Count();

    private static bool IsArguing(Finding finding) =>
        finding.Severity > 0 && (finding.Kind is Kinds.SellingAfterNo || (finding.Group == FindingGroup.Wording && finding.Kind is Kinds.Argumentative));

    // A chance lasts until the next one: arguing twice after one no is one no argued with.
    private static CallFigure Chances(CallState call, Func<string, bool> isChance, Func<Finding, bool> isTaken)
    {
        var chances = call.Findings
            .Where(finding => finding.Group == FindingGroup.Signal && isChance(finding.Kind))
            .Select(finding => finding.Place.From).Distinct().Order().ToList();
        var taken = chances.Where((from, i) => call.Findings.Any(finding =>
            isTaken(finding) && finding.Place.From >= from && (i + 1 == chances.Count || finding.Place.From < chances[i + 1])));
        return new(taken.Count(), chances.Count);
    }
}

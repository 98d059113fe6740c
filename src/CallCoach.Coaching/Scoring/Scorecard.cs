namespace CallCoach.Coaching;

/// <summary>
/// Six questions about a call, each answered from its findings. Pure: the same findings give the same lines.
/// Which findings count against a line and which for it stands in <see cref="Lines"/>.
/// </summary>
public static class Scorecard
{
    public const string SoundsLikeYou = "sounds-like-you";
    public const string KindWording = "kind-wording";
    public const string TakesNo = "takes-a-no";
    public const string UsesName = "uses-the-name";
    public const string AsksListens = "asks-then-listens";
    public const string NextStep = "next-step";

    /// <summary>This many findings against a line are a habit, fewer a slip.</summary>
    private const int Habit = 3;

    /// <summary>The names of all lines, in the order in which they are shown.</summary>
    public static IReadOnlyList<string> Lines { get; } = [SoundsLikeYou, KindWording, TakesNo, UsesName, AsksListens, NextStep];

    /// <param name="findings">All findings of the call, oldest first.</param>
    /// <param name="nameUses">How often the rep said the prospect's first name.</param>
    /// <param name="isTalk">Whether both sides said something: with a mailbox there is nothing to score.</param>
    public static IReadOnlyList<ScoreLine> Of(IReadOnlyList<Finding> findings, int nameUses, bool isTalk)
    {
        ArgumentNullException.ThrowIfNull(findings);
        if (!isTalk)
            return [.. Lines.Select(name => new ScoreLine(name, ScoreGrade.NoOccasion, "Nobody to talk to in this call.", []))];

        return
        [
            Without(SoundsLikeYou, findings, [Kinds.Scripted, Kinds.Hype], "Nothing sounded read out.", "read out or like an advertisement"),
            Without(
                KindWording, findings, [Kinds.Negative, Kinds.Pressure, Kinds.Hedging], "You said what can be done.", "said what can't be done, pressed or hedged"),
            TookNo(findings),
            Name(findings, nameUses),
            Listened(findings),
            Step(findings),
        ];
    }

    private static ScoreLine Without(string name, IReadOnlyList<Finding> findings, string[] kinds, string good, string what)
    {
        var against = Faults(findings, kinds);
        return against.Count switch
        {
            0 => new(name, ScoreGrade.Met, good, []),
            < Habit => new(name, ScoreGrade.Partly, $"{Times(against.Count)} {what}.", Ids(against)),
            _ => new(name, ScoreGrade.Missed, $"{Times(against.Count)} {what}.", Ids(against)),
        };
    }

    private static ScoreLine TookNo(IReadOnlyList<Finding> findings)
    {
        var refusals = findings.Where(finding => finding.Group == FindingGroup.Signal && (Kinds.IsRefusal(finding.Kind) || finding.Kind is Kinds.NotNow)).ToList();
        if (refusals.Count == 0)
            return new(TakesNo, ScoreGrade.NoOccasion, "Nobody said no.", []);

        var against = Faults(findings, [Kinds.Argumentative]);
        var kind = Good(findings, [Kinds.CleanExit, Kinds.ThanksAndMovesOn, Kinds.AsksBetterTime, Kinds.BetterTime]);
        return (against.Count, kind.Count) switch
        {
            (0, 0) => new(TakesNo, ScoreGrade.Partly, "You did not push, and did not thank them either.", Ids(refusals)),
            (0, _) => new(TakesNo, ScoreGrade.Met, "No push after the no.", Ids(refusals.Concat(kind))),
            (_, > 0) => new(TakesNo, ScoreGrade.Partly, "You argued first, then let go.", Ids(against.Concat(kind))),
            _ => new(TakesNo, ScoreGrade.Missed, "You argued after the no.", Ids(refusals.Concat(against))),
        };
    }

    private static ScoreLine Name(IReadOnlyList<Finding> findings, int uses)
    {
        var good = Good(findings, [Kinds.FirstName]);
        var over = findings.Where(finding => finding is { Kind: Kinds.FirstName, Rule: "overused" }).ToList();
        return uses switch
        {
            _ when over.Count > 0 => new(UsesName, ScoreGrade.Partly, $"{Times(uses)}, a little often.", Ids(over)),
            0 when Faults(findings, [Kinds.FirstName]) is { Count: > 0 } missed => new(UsesName, ScoreGrade.Missed, "You knew the name and did not say it.", Ids(missed)),
            0 => new(UsesName, ScoreGrade.NoOccasion, "No first name was known.", []),
            1 => new(UsesName, ScoreGrade.Partly, "Once.", Ids(good)),
            _ => new(UsesName, ScoreGrade.Met, $"{Times(uses)}.", Ids(good)),
        };
    }

    private static ScoreLine Listened(IReadOnlyList<Finding> findings)
    {
        var open = Good(findings, [Kinds.OpenQuestion]);
        var against = Faults(findings, [Kinds.Monologue, Kinds.Interruption, Kinds.Defending, Kinds.TalkShare]);
        return (open.Count, against.Count) switch
        {
            (0, _) => new(AsksListens, ScoreGrade.Missed, "No open question.", Ids(against)),
            (_, 0) => new(AsksListens, ScoreGrade.Met, open.Count == 1 ? "One open question, and room to answer." : $"{open.Count} open questions, and room to answer.", Ids(open)),
            _ => new(AsksListens, ScoreGrade.Partly, "You asked, and left little room to answer.", Ids(open.Concat(against))),
        };
    }

    private static ScoreLine Step(IReadOnlyList<Finding> findings)
    {
        if (findings.Any(finding => finding.Group == FindingGroup.Signal && Kinds.IsRefusal(finding.Kind)))
            return new(NextStep, ScoreGrade.NoOccasion, "They said no: no next step to ask for.", []);

        var agreed = Good(findings, [Kinds.NextStep, Kinds.BetterTime]);
        var asked = Good(findings, [Kinds.AsksBetterTime]);
        return (agreed.Count, asked.Count) switch
        {
            ( > 0, _) => new(NextStep, ScoreGrade.Met, "Agreed and said back.", Ids(agreed)),
            (_, > 0) => new(NextStep, ScoreGrade.Partly, "You asked for a time; none was agreed.", Ids(asked)),
            _ => new(NextStep, ScoreGrade.Missed, "The call ended without one.", Ids(Faults(findings, [Kinds.NextStep]))),
        };
    }

    // Praise carries the same kinds as faults of the same matter: only a nudge counts against the rep.
    private static List<Finding> Faults(IReadOnlyList<Finding> findings, string[] kinds) => [.. findings.Where(finding =>
        finding.Group is FindingGroup.Wording or FindingGroup.Flow && finding.Severity > 0 && finding.Tip?.Tone != TipTone.Praise
        && kinds.Contains(finding.Kind, StringComparer.Ordinal))];

    private static List<Finding> Good(IReadOnlyList<Finding> findings, string[] kinds) => [.. findings.Where(finding =>
        (finding.Group == FindingGroup.Move || finding.Tip?.Tone == TipTone.Praise) && kinds.Contains(finding.Kind, StringComparer.Ordinal))];

    private static IReadOnlyList<long> Ids(IEnumerable<Finding> findings) => [.. findings.Select(finding => finding.Id).Distinct().Order()];

    private static string Times(int count) => count switch
    {
        1 => "Once",
        2 => "Twice",
        _ => $"{count} times",
    };
}

using CallCoach.Language;
using CallCoach.Testing.Language;
using CallCoach.Testing.Wording;

namespace CallCoach.Coaching.Tests.Development;

/// <summary>
/// Rules and model together on the development set. These lines were looked at while the rules were written: the figures guard
/// against a step back, they promise nothing about other calls.
/// </summary>
public sealed class DevelopmentSetTests(ITestOutputHelper output)
{
    private static readonly Lazy<CoachMiniModel> Model = new(() => new CoachMiniModel(ModelFolders.CoachMini));

    [Fact]
    public void Kinds_signals_and_moves_are_found_as_often_and_as_rightly_as_aimed_for()
    {
        var (spans, signals, moves) = (new Tally(), new Tally(), new Tally());
        var (clean, flagged) = (0, 0);
        foreach (var call in DevelopmentSet.Lines().Concat(DevelopmentSet.Calls()))
        {
            var spoken = new SpokenCall(model: Model.Value);
            foreach (var line in call)
            {
                var findings = line.Speaker == Speaker.Rep ? spoken.Rep(line.Text) : spoken.Prospect(line.Text);
                if (line.Speaker == Speaker.Prospect)
                {
                    CountLabels(line.Signals, findings.Where(finding => finding.Group == FindingGroup.Signal), signals);
                    continue;
                }

                CountLabels(line.Moves, findings.Where(finding => finding.Group == FindingGroup.Move), moves);
                var wording = findings.Where(finding => finding.Group == FindingGroup.Wording).ToList();
                CountSpans(line, wording, spans);
                clean += line.Spans.Count == 0 ? 1 : 0;
                flagged += line.Spans.Count == 0 && wording.Count > 0 ? 1 : 0;
            }
        }

        output.WriteLine($"{spans}\n\n{signals}\n\n{moves}\n\nclean lines flagged: {flagged} of {clean}");
        Assert.True(spans.Precision >= 0.95 && spans.Recall >= 0.90, "spans");
        Assert.True(signals.Precision >= 0.95 && signals.Recall >= 0.88, "signals");
        Assert.True(signals.RecallOf("not-interested") >= 0.95 && signals.RecallOf("remove-me") >= 0.95, "refusals");
        Assert.True(moves.Precision >= 0.90, "moves");
        Assert.True(flagged <= clean * 0.02, "traps");
    }

    private static void CountLabels(IReadOnlyList<string> labels, IEnumerable<Finding> findings, Tally tally)
    {
        var found = findings.Select(finding => finding.Kind).Distinct(StringComparer.Ordinal).ToList();
        foreach (var kind in found)
        {
            if (labels.Contains(kind, StringComparer.Ordinal))
                tally.Right(kind);
            else
                tally.Wrong(kind);
        }

        foreach (var label in labels.Except(found, StringComparer.Ordinal))
            tally.Missed(label);
    }

    /// <summary>A span counts as found when a flagged stretch of the same kind touches it.</summary>
    private static void CountSpans(LabelledLine line, List<Finding> findings, Tally tally)
    {
        foreach (var (kind, from, to) in line.Spans)
        {
            if (findings.Exists(finding => Touches(finding, kind, from, to)))
                tally.Right(kind);
            else
                tally.Missed(kind);
        }

        foreach (var finding in findings.Where(finding => !line.Spans.Any(span => Touches(finding, span.Kind, span.From, span.To))))
            tally.Wrong(finding.Kind);
    }

    private static bool Touches(Finding finding, string kind, int from, int to) =>
        string.Equals(finding.Kind, kind, StringComparison.Ordinal) && finding.Place.Start < to && from < finding.Place.Start + finding.Place.Length;
}

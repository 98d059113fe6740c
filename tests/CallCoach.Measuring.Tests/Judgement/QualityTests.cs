using CallCoach.Coaching;
using CallCoach.Language;
using CallCoach.Measuring.Judgement;
using CallCoach.Measuring.Reports;
using CallCoach.Testing.Language;

namespace CallCoach.Measuring.Tests.Judgement;

/// <summary>
/// Rules and model on the labelled lines of the repository, against the figures that were kept (docs/quality.md). Whoever makes judgement
/// better writes them anew: callcoach eval --text tests/data/FOLDER --json tests/data/FOLDER/baseline.json.
/// </summary>
public sealed class QualityTests
{
    /// <summary>int8 arithmetic differs between processors: a line or two of some hundred may come out otherwise.</summary>
    private const double Tolerance = 0.015;

    [Theory]
    [InlineData("eval")]
    [InlineData("lines/a")]
    [InlineData("lines/b")]
    [InlineData("lines/c")]
    [InlineData("lines/d")]
    [InlineData("lines/e")]
    public async Task No_figure_of_quality_is_worse_than_the_one_kept(string folder)
    {
        var data = Path.Combine([Repository.Root, "tests", "data", .. folder.Split('/')]);
        using var model = new CoachMiniModel(ModelFolders.CoachMini);
        var parts = new EvalParts(model, () => new Coach(CoachDetectors.Create).Observe, new CoachingOptions(), () => throw new InvalidOperationException("No sound is heard here."));

        var (_, figures) = await new Evaluation(parts, new Sheet(TextWriter.Null)).RunAsync(data, audioFolder: null, TestContext.Current.CancellationToken);

        var worse = Baseline.Compare(MetricSet.Read(Path.Combine(data, "baseline.json")), figures, Tolerance).Where(regression => IsWhole(regression.Name));
        Assert.Empty(worse.Select(regression => $"{regression.Name}: {regression.Baseline} before, {regression.Now} now"));
    }

    // A single label has a dozen lines: one of them is eight points. Those are for whoever tunes; all labels of a kind together count here.
    private static bool IsWhole(string name) => name.Count(letter => letter == '.') <= 2;
}

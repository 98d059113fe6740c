using CallCoach.Measuring.Reports;

namespace CallCoach.Measuring.Tests.Reports;

public sealed class BaselineTests
{
    private static readonly MetricSet s_before = new()
    {
        { "text.spans.precision", 0.95 },
        { "text.clean.flagged", 0.02 },
        { "tips.after_no", 0 },
        { "judge.ms_per_utterance", 10 },
        { "audio.spans.recall", 0.9 },
    };

    [Fact]
    public void The_same_figures_are_no_regression() => Assert.Empty(Baseline.Compare(s_before, s_before, 0));

    [Fact]
    public void A_worse_share_is_one_whichever_way_is_worse()
    {
        var now = new MetricSet { { "text.spans.precision", 0.93 }, { "text.clean.flagged", 0.04 }, { "tips.after_no", 1 } };
        Assert.Equal(
            "text.spans.precision text.clean.flagged tips.after_no",
            string.Join(' ', Baseline.Compare(s_before, now, 0.005).Select(regression => regression.Name)));
    }

    [Fact]
    public void Within_the_tolerance_it_is_none()
    {
        var now = new MetricSet { { "text.spans.precision", 0.946 }, { "text.clean.flagged", 0.024 }, { "tips.after_no", 0 } };
        Assert.Empty(Baseline.Compare(s_before, now, 0.005));
    }

    [Fact]
    public void Time_is_not_compared()
    {
        var now = new MetricSet { { "text.spans.precision", 0.95 }, { "text.clean.flagged", 0.02 }, { "judge.ms_per_utterance", 500 } };
        Assert.Empty(Baseline.Compare(s_before, now, 0.005));
    }

    [Fact]
    public void A_figure_that_is_missing_from_what_was_measured_is_one_and_material_left_out_is_none()
    {
        var regression = Assert.Single(Baseline.Compare(s_before, new MetricSet { { "text.spans.precision", 0.95 } }, 0.005));
        Assert.Equal(("text.clean.flagged", null), (regression.Name, regression.Now));
    }
}

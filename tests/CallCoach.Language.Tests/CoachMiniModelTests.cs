using CallCoach.Coaching;
using CallCoach.Testing.Language;

namespace CallCoach.Language.Tests;

public sealed class CoachMiniModelTests(LoadedModel loaded) : IClassFixture<LoadedModel>
{
    private static readonly CoachMiniLabels Labels = CoachMiniLabels.Read(Path.Combine(ModelFolders.CoachMini, "labels.json"));

    public static TheoryData<int> Golden => [.. Enumerable.Range(0, GoldenAnswer.All.Count)];

    [Theory, MemberData(nameof(Golden))]
    public void Pieces_and_their_types_are_those_of_the_golden_answers(int index)
    {
        var golden = GoldenAnswer.All[index];
        loaded.Model.Probe(golden.Who, golden.Text, golden.Before, out var ids, out var types);
        Assert.Equal(golden.Ids, ids);
        Assert.Equal(golden.Types, types);
    }

    [Theory, MemberData(nameof(Golden))]
    public void Labels_pass_their_threshold_where_the_golden_answers_do(int index)
    {
        var golden = GoldenAnswer.All[index];
        var seen = loaded.Model.Probe(golden.Who, golden.Text, golden.Before, out var ids, out _);
        if (golden.Who == Speaker.Prospect)
        {
            AssertSame(Labels.Signals, golden.Signals, seen.Signals);
        }
        else
        {
            AssertSame(Labels.Moves, golden.Moves, seen.Moves);
            var first = ids.Length - 1 - (seen.Spans.Length / Labels.Spans.Count);
            for (var piece = 0; piece < seen.Spans.Length / Labels.Spans.Count; piece++)
                AssertSame(Labels.Spans, golden.Spans[first + piece], seen.Spans.AsSpan(piece * 7, 7).ToArray());
        }
    }

    [Fact]
    public void A_span_is_found_again_in_the_text_as_it_was_heard()
    {
        const string Text = "So, José, it\u2019s REVOLUTIONARY, that café system.";
        var span = Assert.Single(loaded.Model.Mark(Speaker.Rep, Text, []).Spans, span => span is { Kind: "hype", Passed: true });
        Assert.Contains("REVOLUTIONARY", Text.Substring(span.Start, span.Length), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_monologue_is_read_in_windows_to_its_end()
    {
        var filler = string.Join(' ', Enumerable.Repeat("we look after the pumps on four farms near the river and keep a van in each town", 12));
        var text = $"{filler} and it's the number one app in the country";
        var hype = loaded.Model.Mark(Speaker.Rep, text, []).Spans.Where(span => span is { Kind: "hype", Passed: true });
        Assert.Contains(hype, span => span.Start >= filler.Length);
    }

    [Fact]
    public void The_same_words_give_the_same_marks_from_several_threads()
    {
        var alone = loaded.Model.Mark(Speaker.Prospect, "No thanks, I'm not interested.", []);
        Parallel.For(0, 16, _ => Assert.Equal(
            alone.Signals, loaded.Model.Mark(Speaker.Prospect, "No thanks, I'm not interested.", []).Signals));
        Assert.Contains(alone.Signals, signal => signal is { Label: "not-interested", Passed: true });
    }

    [Fact]
    public void The_turns_before_change_what_is_understood()
    {
        var asked = new SpokenText(Speaker.Rep, "What time is better for you?");
        Assert.True(Time(loaded.Model.Mark(Speaker.Prospect, "Ten.", [asked])) > Time(loaded.Model.Mark(Speaker.Prospect, "Ten.", [])) + 0.3f);

        static float Time(LanguageMarks marks) => marks.Signals.FirstOrDefault(signal => signal.Label is "wants-time")?.Probability ?? 0;
    }

    [Fact]
    public void A_stretch_below_its_threshold_is_told_as_not_passed() =>
        Assert.All(
            GoldenAnswer.All.Where(golden => golden.Who == Speaker.Rep).SelectMany(golden => loaded.Model.Mark(golden.Who, golden.Text, golden.Before).Spans),
            span => Assert.Equal(span.Passed, span.Probability >= Labels.Spans.Single(label => string.Equals(label.Name, span.Kind, StringComparison.Ordinal)).Threshold));

    [Theory, InlineData(""), InlineData("   "), InlineData("\u200b")]
    public void Nothing_said_is_nothing_marked(string text) => Assert.Equal(LanguageMarks.None, loaded.Model.Mark(Speaker.Rep, text, []));

    [Fact]
    public void A_missing_folder_is_named_with_what_to_do()
    {
        var exception = Assert.Throws<LanguageModelException>(() => new CoachMiniModel(Path.Combine(Path.GetTempPath(), "no-such-model")));
        Assert.Contains("no-such-model", exception.Message, StringComparison.Ordinal);
        Assert.Contains("models/coach-mini", exception.Message, StringComparison.Ordinal);
    }

    private static void AssertSame(IReadOnlyList<LabelThreshold> labels, float[] golden, float[] seen)
    {
        // Eight-bit rounding differs between processors: close to a threshold either side is right.
        for (var i = 0; i < labels.Count; i++)
        {
            if (Math.Abs(golden[i] - labels[i].Threshold) > 0.1f)
                Assert.True(golden[i] >= labels[i].Threshold == seen[i] >= labels[i].Threshold, $"{labels[i].Name}: golden {golden[i]}, seen {seen[i]}");
        }
    }
}

using System.CommandLine;
using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Measuring.Reports;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Measuring.Tests.Commands;

public sealed class EvalCommandTests : IDisposable
{
    private const string Utterances = """
        {"id":"u1","speaker":"rep","text":"We can't do that.","asr":"we can't do that","spans":[{"kind":"negative","text":"can't"}],"signals":[],"moves":[]}
        {"id":"u2","speaker":"rep","text":"We do that.","asr":"we do that","spans":[],"signals":[],"moves":["empathy"]}
        {"id":"u3","speaker":"prospect","text":"What is it?","asr":"what is it","spans":[],"signals":["question"],"moves":[]}
        """;

    private readonly TestFolder _folder = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    public EvalCommandTests() => _folder.Write("data/utterances.jsonl", Utterances);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Figures_are_printed_and_written_under_their_names()
    {
        var file = Path.Combine(_folder.Path, "figures.json");
        Assert.Equal(0, await RunAsync("--text", Data, "--json", file));
        var figures = MetricSet.Read(file);
        Assert.Equal(1, figures["text.spans.precision"]);
        Assert.Equal(1, figures["text.spans.negative.recall"]);
        Assert.Equal(0, figures["text.clean.flagged"]);
        Assert.Equal(1, figures["text.signals.question.recall"]);
        Assert.Equal(0, figures["text.moves.recall"]);
        Assert.Equal(1, figures["asr.spans.recall"]);
        Assert.NotNull(figures["judge.ms_per_utterance"]);
        Assert.Null(figures["audio.spans.recall"]);
        Assert.Contains("spans on text", _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Worse_quality_than_the_baseline_fails()
    {
        var baseline = _folder.Write("baseline.json", """{"metrics": {"text.moves.recall": 0.5, "text.spans.recall": 1}}""");
        Assert.Equal(1, await RunAsync("--text", Data, "--baseline", baseline));
        Assert.Contains("text.moves.recall", _output.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, await RunAsync("--text", Data, "--baseline", baseline, "--tolerance", "0.6"));
    }

    [Fact]
    public async Task Mistakes_are_listed_for_whoever_tunes()
    {
        var file = Path.Combine(_folder.Path, "mistakes.txt");
        await RunAsync("--text", Data, "--mistakes", file);
        Assert.Contains(await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken), line => line.StartsWith("missed empathy | u2", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_folder_with_nothing_to_judge_is_an_error_in_plain_words()
    {
        Assert.Equal(1, await RunAsync("--text", Path.Combine(_folder.Path, "nowhere")));
        Assert.Contains("nowhere", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Something_to_judge_has_to_be_named() => Assert.NotEmpty(Root().Parse(["eval"]).Errors);

    private string Data => Path.Combine(_folder.Path, "data");

    private Task<int> RunAsync(params string[] args) => Root().Parse(["eval", .. args]).InvokeAsync(
        new InvocationConfiguration { Output = _output, Error = _error }, TestContext.Current.CancellationToken);

    private static RootCommand Root()
    {
        var root = new RootCommand();
        foreach (var command in MeasuringCommands.Create(new MeasuringSetup(Services, (_, _, _, _) => throw new InvalidOperationException(), [], _ => new Dictionary<string, string?>(StringComparer.Ordinal))))
            root.Add(command);
        return root;
    }

    private static ServiceProvider Services(IReadOnlyDictionary<string, string?> settings)
    {
        var services = new ServiceCollection();
        services.AddOptions<CoachingOptions>();
        services.AddSingleton<ILanguageModel, WordsOfNo>();
        services.AddSingleton<NewCoach>(() => happened => happened is UtteranceHeard heard ? Judge(heard) : []);
        return services.BuildServiceProvider();
    }

    private static IReadOnlyList<CallEvent> Judge(UtteranceHeard heard)
    {
        var utterance = heard.Utterance;
        Place Whole() => new(utterance.Speaker, utterance.Id, 0, utterance.Text.Length, utterance.Start, utterance.End);
        return utterance.Speaker == Speaker.Prospect
            ? [new FindingMade(heard.At, new Finding(1, FindingGroup.Signal, Kinds.Question, "q", Whole(), 1, 1, ""))]
            : [.. utterance.Marks.Spans.Select(span => new FindingMade(heard.At, new Finding(
                1, FindingGroup.Wording, span.Kind, "m", Whole() with { Start = span.Start, Length = span.Length }, 1, 1, "")))];
    }

    /// <summary>Marks each "can't".</summary>
    private sealed class WordsOfNo : ILanguageModel
    {
        public LanguageMarks Mark(Speaker speaker, string text, IReadOnlyList<SpokenText> before) =>
            text.IndexOf("can't", StringComparison.Ordinal) is >= 0 and var at
                ? new LanguageMarks([new MarkedSpan(Kinds.Negative, at, 5, 1)], [], [])
                : LanguageMarks.None;

        public void Dispose()
        {
        }
    }
}

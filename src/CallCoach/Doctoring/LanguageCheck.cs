using System.Diagnostics;
using CallCoach.Coaching;

namespace CallCoach;

/// <summary>Whether the language model reads, and how fast.</summary>
internal static class LanguageCheck
{
    private const string Sentence = "unfortunately we can't sync with every calendar";
    private const int Times = 5;

    public static CheckResult Run(IServiceProvider services)
    {
        var model = services.GetRequiredService<ILanguageModel>();
        var marks = model.Mark(Speaker.Rep, Sentence, []);
        var began = Stopwatch.GetTimestamp();
        for (var i = 0; i < Times; i++)
            model.Mark(Speaker.Rep, Sentence, []);
        var each = Stopwatch.GetElapsedTime(began) / Times;
        return marks.Spans.Count > 0
            ? CheckResult.Ok($"reads a sentence in {each.TotalMilliseconds:0} ms")
            : CheckResult.Warn(
                "marks nothing in a sentence that has something", "Set Language:Model to coach-mini, unless \"none\" was chosen on purpose.");
    }
}

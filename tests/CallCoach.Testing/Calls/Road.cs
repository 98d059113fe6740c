using CallCoach.Calls;
using CallCoach.Coaching;
using Microsoft.Extensions.Time.Testing;

namespace CallCoach.Testing;

/// <summary>Runs a scripted call along the real road.</summary>
public static class Road
{
    public static CallHead Head { get; } = new(Intensity.Balanced, RepName: null, Lead: null, Scripts: [], new CoachingOptions());

    /// <summary>The whole log of a scripted call.</summary>
    public static async Task<IReadOnlyList<LogEntry>> RunAsync(
        ScriptedCall call, CallMode mode, CancellationToken cancellationToken, ILanguageModel? language = null)
    {
        await using var run = new CallRun(new SilentSource(call.Length + TimeSpan.FromSeconds(1)), Head, new FakeTimeProvider());
        return await RunAsync(run, call.ListenAsync, mode, cancellationToken, language);
    }

    /// <summary>The whole log of a run.</summary>
    public static async Task<IReadOnlyList<LogEntry>> RunAsync(
        CallRun run, Listening listening, CallMode mode, CancellationToken cancellationToken, ILanguageModel? language = null)
    {
        using var unmarked = new UnmarkedLanguage();
        var pipeline = new CallPipeline(listening, language ?? unmarked, () => new EagerCoach().Observe);
        var log = new List<LogEntry>();
        await foreach (var entry in pipeline.RunAsync(run, mode, cancellationToken))
            log.Add(entry);
        return log;
    }
}

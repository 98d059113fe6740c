using System.Diagnostics;
using CallCoach.Speech;

namespace CallCoach;

/// <summary>Whether speech is recognised, and how fast.</summary>
internal static class SpeechCheck
{
    public static async Task<CheckResult> RunAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await WarmUp.RunAsync(services, cancellationToken);
        var began = Stopwatch.GetTimestamp();
        await WarmUp.RunAsync(services, cancellationToken);
        return CheckResult.Ok($"{services.GetRequiredService<ISpeechRecognizer>().Capabilities.Name}, {Stopwatch.GetElapsedTime(began).TotalMilliseconds:0} ms a phrase");
    }
}

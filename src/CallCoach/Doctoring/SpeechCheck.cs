using CallCoach.Speech;
using CallCoach.Speech.SelfTest;

namespace CallCoach;

/// <summary>Whether speech is recognised rightly, and how fast.</summary>
internal static class SpeechCheck
{
    public static async Task<CheckResult> RunAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var used = services.GetRequiredService<ISpeechRecognizer>().Capabilities;
        return Judge(await services.GetRequiredService<SpeechSelfTest>().RunAsync(used.Pack, cancellationToken), used.Remark);
    }

    internal static CheckResult Judge(SelfTestResult test, PackRemark? remark)
    {
        var found = $"{test.Pack}, {test.Phrase.TotalMilliseconds:0} ms a phrase, loaded in {test.Load.TotalMilliseconds:0} ms";
        if (remark is { IsFallback: false })
            found += " (chosen by a test: Speech:Pack is auto)";
        return test switch
        {
            { TextIsRight: false } => CheckResult.Fail(
                $"{found}; a known sentence was not heard rightly", "Run \"callcoach models use tiny.en-q8_0\": that is the pack in the box."),
            { VoiceIsRight: false } => CheckResult.Fail(
                $"{found}; voice was not found where it is", "Restore models/silero-vad, and take Speech:Gate settings back to their defaults."),
            { AllowsPartials: false } => CheckResult.Warn(
                $"{found}; too slow for words while they are spoken", "Close other programs, choose a smaller Speech:Pack, or raise Speech:Threads."),
            { IsQuickEnough: false } => CheckResult.Warn(
                $"{found}; tips come late", "Close other programs, choose a smaller Speech:Pack, or raise Speech:Threads."),
            _ when remark is { IsFallback: true } => CheckResult.Warn(found, remark.Text),
            _ => CheckResult.Ok(found),
        };
    }
}

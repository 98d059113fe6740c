using CallCoach.Speech.SelfTest;

namespace CallCoach;

/// <summary>Whether speech is recognised rightly, and how fast.</summary>
internal static class SpeechCheck
{
    public static async Task<CheckResult> RunAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        Judge(await services.GetRequiredService<SpeechSelfTest>().RunAsync(pack: null, cancellationToken));

    internal static CheckResult Judge(SelfTestResult test)
    {
        var found = $"{test.Pack}, {test.Phrase.TotalMilliseconds:0} ms a phrase, loaded in {test.Load.TotalMilliseconds:0} ms";
        return test switch
        {
            { TextIsRight: false } => CheckResult.Fail(
                $"{found}; a known sentence was not heard rightly", "Set Speech:Pack to tiny.en-q8_0, the pack in the box."),
            { VoiceIsRight: false } => CheckResult.Fail(
                $"{found}; voice was not found where it is", "Restore models/silero-vad, and take Speech:Gate settings back to their defaults."),
            { AllowsPartials: false } => CheckResult.Warn(
                $"{found}; too slow for words while they are spoken", "Close other programs, choose a smaller Speech:Pack, or raise Speech:Threads."),
            { IsQuickEnough: false } => CheckResult.Warn(
                $"{found}; tips come late", "Close other programs, choose a smaller Speech:Pack, or raise Speech:Threads."),
            _ => CheckResult.Ok(found),
        };
    }
}

using CallCoach.Speech;

namespace CallCoach;

/// <summary>Says which pack hears, where that was not simply what the settings say.</summary>
internal static class RecognizerWords
{
    public static void Say(IServiceProvider services, Terminal terminal)
    {
        if (services.GetRequiredService<ISpeechRecognizer>().Capabilities.Remark is not { } remark)
            return;
        terminal.ErrorLine(remark.IsFallback ? remark.Text : $"Speech: {remark.Text}");
    }
}

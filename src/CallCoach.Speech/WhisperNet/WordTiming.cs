namespace CallCoach.Speech.WhisperNet;

/// <summary>How far the alignment of a pack lags behind the sound; fitted against word timings of the sample calls.</summary>
/// <param name="StartLag">Taken off the end of the token before a word to get the word's start.</param>
/// <param name="EndLag">Taken off the end of a word's last token to get the word's end.</param>
internal sealed record WordTiming(TimeSpan StartLag, TimeSpan EndLag)
{
    private static readonly WordTiming TinyEnglish = new(TimeSpan.FromMilliseconds(90), TimeSpan.FromMilliseconds(110));

    // With the lags of tiny.en words of base began 100 ms too early and ended 113 ms too early (178 words of d06).
    private static readonly WordTiming BaseMultilingual = new(TimeSpan.FromMilliseconds(-10), TimeSpan.Zero);

    /// <param name="heads">The pack's attention heads; packs that were not measured are taken to lag as tiny.en does.</param>
    public static WordTiming Of(string heads) => heads == "Base" ? BaseMultilingual : TinyEnglish;
}

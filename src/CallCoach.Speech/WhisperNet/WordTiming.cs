namespace CallCoach.Speech.WhisperNet;

/// <summary>How far the alignment of a pack lags behind the sound; fitted against word timings of the sample calls.</summary>
/// <param name="StartLag">Taken off the end of the token before a word to get the word's start.</param>
/// <param name="EndLag">Taken off the end of a word's last token to get the word's end.</param>
internal sealed record WordTiming(TimeSpan StartLag, TimeSpan EndLag)
{
    private static readonly WordTiming English = new(TimeSpan.FromMilliseconds(90), TimeSpan.FromMilliseconds(110));

    public static WordTiming Of(string heads) => English;
}

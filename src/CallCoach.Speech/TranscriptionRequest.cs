namespace CallCoach.Speech;

/// <summary>How one call is to be transcribed.</summary>
/// <param name="Mode">Live, or from a recording.</param>
public sealed record TranscriptionRequest(TranscriptionMode Mode)
{
    /// <summary>Names and product words that may be said in this call, besides those of the settings; the surest first.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Words before an utterance is over. Default: live as <c>Speech:Partials:Enabled</c> says, recorded none.</summary>
    public bool? Partials { get; init; }
}

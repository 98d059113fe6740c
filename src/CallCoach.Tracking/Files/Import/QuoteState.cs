namespace CallCoach.Tracking.Files.Import;

/// <summary>How the quotes of a record stand at its end.</summary>
internal enum QuoteState
{
    Closed,

    /// <summary>A quoted field goes on in the next line.</summary>
    Open,

    /// <summary>A closing quote is followed by more text: one before it is loose.</summary>
    Torn,
}

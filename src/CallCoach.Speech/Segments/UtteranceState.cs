namespace CallCoach.Speech.Segments;

/// <summary>What a look at an utterance finds.</summary>
internal enum UtteranceState
{
    /// <summary>Speech has just begun.</summary>
    Started,

    /// <summary>There is more of it; a decode begun in a pause before is void.</summary>
    Growing,

    /// <summary>A short silence: it may be over.</summary>
    Pausing,

    /// <summary>It is over.</summary>
    Closed,
}

namespace CallCoach.Coaching.Detectors.Scripted;

/// <summary>The rep is reading a script out.</summary>
/// <param name="Words">Words of it read so far.</param>
/// <param name="From">First character of this utterance that stands in the script.</param>
/// <param name="To">Character after the last.</param>
internal sealed record Reading(string Script, string? Heading, int Words, int From, int To)
{
    private const int LongestTitle = 24;

    /// <summary>31 words of "Hello".</summary>
    public string Evidence
    {
        get
        {
            var title = Heading is { Length: > 0 and <= LongestTitle } ? Heading : Script.Length <= LongestTitle ? Script : "the script";
            return $"{Words} words of \"{title}\"";
        }
    }
}

namespace CallCoach.Speech;

/// <summary>What an engine can do, as data.</summary>
/// <param name="Name">Engine and pack, as shown to a person.</param>
/// <param name="WordTimes">Gives the start and end of each word.</param>
/// <param name="Vocabulary">Takes names and product words as a hint.</param>
/// <param name="LongestAudio">The longest sound of one request.</param>
public sealed record RecognizerCapabilities(string Name, bool WordTimes, bool Vocabulary, TimeSpan LongestAudio)
{
    /// <summary>The pack, as settings call it, where the engine has packs.</summary>
    public string? Pack { get; init; }

    /// <summary>How the pack came to be used, where that is worth telling.</summary>
    public PackRemark? Remark { get; init; }
}

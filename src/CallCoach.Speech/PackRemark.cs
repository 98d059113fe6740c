namespace CallCoach.Speech;

/// <summary>How a pack came to be used, where that is worth telling.</summary>
/// <param name="Text">A sentence for the person.</param>
/// <param name="IsFallback">Whether it stands in for another one that can't be used.</param>
public sealed record PackRemark(string Text, bool IsFallback);

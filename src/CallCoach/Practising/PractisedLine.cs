namespace CallCoach;

/// <summary>A line that was said again: the words that were heard, and what is to say of them.</summary>
/// <param name="Text">Empty where no words were heard.</param>
/// <param name="Id">By which it can be sent to a session; missing where it can't.</param>
internal sealed record PractisedLine(string Text, IReadOnlyList<PractisedMark> Marks, Guid? Id = null);

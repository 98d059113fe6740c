namespace CallCoach;

/// <summary>A mark on a practised line.</summary>
/// <param name="Words">The kind in a person's words.</param>
/// <param name="Look">How the pages draw it.</param>
/// <param name="Start">Character of the text at which it begins.</param>
internal sealed record PractisedMark(string Kind, string Words, string Look, int Start, int Length, string Evidence, string? Alternative);

namespace CallCoach.Coaching;

/// <summary>What one speaker said between two silences, as finally heard. Ids count per speaker from 1.</summary>
/// <param name="Text">The words joined by one blank: spans of findings count its characters.</param>
/// <param name="Marks">What the language model made of it; <see cref="LanguageMarks.None"/> without a model.</param>
public sealed record Utterance(
    long Id, Speaker Speaker, TimeSpan Start, TimeSpan End, string Text, IReadOnlyList<Word> Words, LanguageMarks Marks);

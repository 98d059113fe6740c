using CallCoach.Coaching;

namespace CallCoach.Store;

/// <summary>An utterance in which the words were found.</summary>
/// <param name="Snippet">The words around the first hit, in pieces.</param>
public sealed record SearchHit(long Utterance, Speaker Speaker, TimeSpan Start, TimeSpan End, IReadOnlyList<SnippetPiece> Snippet);

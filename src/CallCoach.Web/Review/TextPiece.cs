using CallCoach.Store;

namespace CallCoach.Web;

/// <summary>A stretch of an utterance's text.</summary>
/// <param name="Word">Place of the word that it belongs to; null for blanks, and where times of words are not known.</param>
/// <param name="Mark">The moment that marks it.</param>
internal sealed record TextPiece(string Text, int? Word, ReviewMoment? Mark);

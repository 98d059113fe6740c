using System.Runtime.InteropServices;

namespace CallCoach.Coaching.Phrases;

/// <summary>A token of normalised text.</summary>
/// <param name="At">First character in the normalised text.</param>
/// <param name="Length">Characters in the normalised text.</param>
/// <param name="From">First character in the text as heard.</param>
/// <param name="To">Character after the last in the text as heard.</param>
/// <param name="EndsSentence">A full stop, question or exclamation mark follows.</param>
/// <param name="EndsQuestion">A question mark follows.</param>
/// <param name="EndsClause">Some mark follows: a comma, or the end of a sentence.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(int At, int Length, int From, int To, bool EndsSentence, bool EndsQuestion, bool EndsClause);

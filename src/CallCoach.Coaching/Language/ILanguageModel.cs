namespace CallCoach.Coaching;

/// <summary>A language model made for sales talk: marks kinds of wording, signals and moves in one utterance.</summary>
public interface ILanguageModel : IDisposable
{
    /// <summary>Marks an utterance. Pure: the same words give the same marks.</summary>
    /// <param name="before">The turns before it as heard, oldest first; only the last two matter.</param>
    LanguageMarks Mark(Speaker speaker, string text, IReadOnlyList<SpokenText> before);
}
